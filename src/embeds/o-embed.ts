import { escapeMarkup } from '@/shared/html'
import { embedPath } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import type { Portal } from './embed-page'
import { cardHeight } from './frame-height'

const widest = 600

type Answer = Readonly<Record<string, string | number>>

/** Of the stored sizes the largest that every reader of oEmbed takes. */
const thumbnail = ({ picture }: Summary, origin: string): Answer => {
  const size = picture?.sizes.filter(({ width }) => width <= 1280).at(-1)
  if (!size) return {}
  return {
    thumbnail_url: `${origin}${size.src}.jpg`,
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  }
}

/**
 * oEmbed 1.0 of an item. The plain link stands outside the frame: some readers lock the frame up so that no link in it opens.
 * @param maxWidth pixels; null where the reader does not say
 */
export const oEmbedOf = (portal: Portal, item: Summary, maxWidth: number | null): Answer => {
  const width = Math.min(widest, maxWidth ?? widest)
  const link = escapeMarkup(portal.origin + item.href)
  const title = escapeMarkup(item.title)
  return {
    version: '1.0',
    type: 'rich',
    title: item.title,
    provider_name: portal.name,
    provider_url: `${portal.origin}/`,
    ...(item.unit ? { author_name: (item.unit.successor ?? item.unit).name } : {}),
    cache_age: 3_600,
    ...thumbnail(item, portal.origin),
    width,
    height: cardHeight,
    html: [
      `<iframe src="${escapeMarkup(portal.origin + embedPath(item.href))}" width="${width}" height="${cardHeight}"`,
      ` title="${title}" loading="lazy" frameborder="0"></iframe>`,
      `<p><a href="${link}">${title} – ${escapeMarkup(portal.name)}</a></p>`,
    ].join(''),
  }
}

/** What XML 1.0 has no way to say, however it is escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

export const oEmbedXml = (answer: Answer): string => {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeMarkup(String(value).replace(unspeakable, ''))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
