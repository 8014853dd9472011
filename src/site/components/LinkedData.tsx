import { linkedData, type Thing } from '../structured-data'

export function LinkedData({ things }: { things: Thing[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by linkedData, which has a test for it
      dangerouslySetInnerHTML={{ __html: linkedData(things) }}
    />
  )
}
