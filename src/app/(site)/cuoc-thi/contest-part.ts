import { contentKinds } from '@/content-kinds'
import { contestKind } from '@/contests/kind'
import { settingsOf } from '@/contests/settings-of'
import { getItem } from '@/publishing/queries'
import { prefixes } from '@/shared/paths'

/** A contest for one of its further pages; null where there is none. */
export const loadContest = async (slug: string) => {
  const found = await getItem(contestKind, slug, contentKinds)
  const settings = found && settingsOf(found.doc, null)
  if (!settings) return null
  const item = contestKind.summary(found.doc)
  const trail = [
    { label: contestKind.label, href: prefixes.contest },
    { label: item.title, href: item.href },
  ]
  return { doc: found.doc, settings, item, trail }
}
