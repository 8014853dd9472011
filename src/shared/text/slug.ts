import { fold } from './fold.ts'

const maxLength = 80

/** Letters a–z, digits and single hyphens, cut at a word; 'bai' where nothing is left. */
export function slugify(text: string): string {
  const slug = fold(text.normalize('NFKD'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return atWord(slug) || 'bai'
}

function atWord(slug: string): string {
  if (slug.length <= maxLength) return slug
  const lastHyphen = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : maxLength)
}
