import type { ReactNode } from 'react'
import { fixedPaths } from '@/shared/paths'
import type { PageMetadata } from '../metadata'

type Props = {
  metadata: PageMetadata
  /** The portal's name. */
  name: string
  /** The address of the stylesheet. */
  stylesheet: string
  children: ReactNode
}

/** A whole page of the portal: its head, and what it shows. */
export function PageDocument({ metadata, name, stylesheet, children }: Props) {
  const { title, description, robots, links = [], named = [], properties = [] } = metadata
  return (
    <html lang="vi">
      {/* biome-ignore lint/style/noHeadElement: no framework writes one here. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={stylesheet} precedence="page" />
        <meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#191512" media="(prefers-color-scheme: dark)" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {robots && <meta name="robots" content={robots} />}
        <link rel="manifest" href="/manifest.webmanifest" />
        {links.map((link) => (
          <link key={link.rel + link.type + link.href} {...link} />
        ))}
        {named.map(([called, content]) => (
          <meta key={called} name={called} content={content} />
        ))}
        {properties.map(([property, content]) => (
          <meta key={property + content} property={property} content={content} />
        ))}
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="icon" href="/icon-192.png" type="image/png" sizes="192x192" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
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
