import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteOrigin } from '@/site/absolute'
import { FontPreloads } from '@/ui/fonts/FontPreloads'
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

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        <FontPreloads />
        <script src="/site.js" defer />
      </head>
      <body>{children}</body>
    </html>
  )
}
