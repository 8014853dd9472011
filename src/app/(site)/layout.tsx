import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { fixedPaths } from '@/shared/paths'
import { siteOrigin } from '@/site/absolute'
import { getSite } from '@/site/queries'
import '@/ui/styles/site.css'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(siteOrigin()),
  formatDetection: { telephone: false, date: false, address: false, email: false },
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/favicon.svg', type: 'image/svg+xml' },
      { url: '/icon-192.png', type: 'image/png', sizes: '192x192' },
    ],
    apple: '/apple-touch-icon.png',
  },
})

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#191512' },
  ],
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { name } = await getSite()
  return (
    <html lang="vi">
      <head>
        <link rel="search" type="application/opensearchdescription+xml" title={name} href={fixedPaths.openSearch} />
        <script src="/site.js" defer />
        <noscript>
          <link rel="stylesheet" href="/fonts/faces.css" />
        </noscript>
      </head>
      <body>{children}</body>
    </html>
  )
}
