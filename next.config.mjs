import { withPayload } from '@payloadcms/next/withPayload'
import { channelSuffixes } from './src/shared/paths.ts'

/** @type {import('next').NextConfig} */
const site = {
  poweredByHeader: false,
  // Types are checked by `npm run check`; whoever only starts the portal need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Where the stylesheet of reading pages stands: its name is known before the pages that link to it are built.
  env: { SITE_STYLESHEET: process.env.SITE_STYLESHEET ?? '' },
  // Each route has a bundle of its own, and each bundle would hold its own copy of these in memory, five megabytes every time.
  serverExternalPackages: [
    ...['payload', '@payloadcms/db-postgres', '@payloadcms/drizzle', 'drizzle-orm', 'pg'],
    ...[
      'docx',
      'feedsmith',
      'nodemailer',
      '@tus/server',
      '@tus/file-store',
      'client-zip',
      'write-excel-file',
      'music-metadata',
    ],
  ],
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  // One route for each channel, whatever the kind of the item.
  rewrites: async () => ({
    beforeFiles: channelSuffixes.map((suffix) => ({
      source: `/:prefix/:slug${suffix}`,
      destination: `/kenh${suffix}/:prefix/:slug`,
    })),
  }),
}

const withAdmin = withPayload(site, { devBundleServerPackages: false })

export default {
  ...withAdmin,
  // Payload sends its colour-scheme hints on every path, which makes Chromium ask twice for each first page.
  headers: async () => {
    const rules = await (withAdmin.headers?.() ?? [])
    return rules.map((rule) => ({ ...rule, source: rule.source === '/:path*' ? '/admin/:path*' : rule.source }))
  },
}
