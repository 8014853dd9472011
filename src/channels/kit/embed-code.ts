import { escapeMarkup } from '@/shared/html'
import { embedPath } from '@/shared/paths'
import type { Summary } from '@/shared/view'

/**
 * The card of one item for another site, as a frame that needs no script. Without class and style, which some systems of offices
 * take out; the link stands for those that take out frames too.
 */
export const embedCode = (origin: string, { href, title }: Pick<Summary, 'href' | 'title'>): string => {
  const name = escapeMarkup(title)
  return `<iframe src="${origin}${embedPath(href)}" title="${name}" width="100%" height="420" frameborder="0" loading="lazy"></iframe>\n<p><a href="${origin}${href}">${name}</a></p>`
}
