import 'server-only'
import type { ContentKind } from '@/publishing/content-kind'
import { listItems } from '@/publishing/queries'
import type { Occasion } from '@/shared/view'
import type { CalendarEntry, CancelledEntry } from './calendar-file'
import { changesOf, listWithdrawn } from './queries'

/** A kind with the dates that its items have in the calendar. */
export type Dated<Doc = never> = { kind: ContentKind<Doc>; occasions: (doc: Doc) => Occasion[] }

/** The newest of each kind: several years of a locality's events. */
const most = 200

/** The dates of what is published, and what has been withdrawn of it. */
export const readCalendar = async (
  dated: readonly Dated[],
  origin: string,
): Promise<{ entries: CalendarEntry[]; cancelled: CancelledEntry[] }> => {
  const kinds = dated.map(({ kind }) => kind)
  const [lists, withdrawn] = await Promise.all([
    Promise.all(dated.map(({ kind }) => listItems(kind, { limit: most }))),
    listWithdrawn({ kinds }),
  ])
  const found = dated.flatMap(({ kind, occasions }, i) =>
    (lists[i] ?? []).flatMap((doc) => {
      const [occasion] = occasions(doc)
      return occasion ? [{ occasion, item: kind.summary(doc) }] : []
    }),
  )
  const changes = await changesOf(found.map(({ item }) => item.id))
  return {
    entries: found.map(({ occasion, item }) => ({
      ...occasion,
      id: item.id,
      changedAt: changes.get(item.id)?.last ?? new Date(item.publishedAt ?? 0),
      description: [item.illustrative ? 'Nội dung minh họa.' : '', item.standfirst].filter(Boolean).join(' '),
      url: `${origin}${item.href}`,
    })),
    cancelled: withdrawn.map(({ id, at }) => ({ id, cancelledAt: at, url: origin })),
  }
}
