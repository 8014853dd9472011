import type { Contest } from '@/payload-types'
import { itemPath } from '@/shared/paths'
import { ItemCard } from '@/ui/cards/ItemCard'
import { contestKind } from '../kind'
import { listGroups } from '../list-groups'
import { phaseAt, phaseInWords } from '../phase'
import { timelineOf } from '../settings-of'
import { contestKinds } from '../terms'

type Props = { docs: Contest[]; releases: ReadonlyMap<string, string>; now: Date }

/** The contests of a page by where they stand, each with what goes on in words. */
export function ContestGroups({ docs, releases, now }: Props) {
  const dated = docs.flatMap((doc) => {
    const timeline = timelineOf(doc, releases.get(doc.id) ?? null)
    return timeline ? [{ doc, timeline }] : []
  })
  return listGroups(dated, now).map(({ title, items }, i) => (
    <section key={title} className="contest-group" aria-labelledby={`nhom-${i + 1}`}>
      <h2 id={`nhom-${i + 1}`}>{title}</h2>
      <ul>
        {items.map(({ doc, timeline }) => {
          const { now: present, countdown, next } = phaseInWords(timeline, now)
          return (
            <li key={doc.id}>
              <ItemCard item={contestKind.summary(doc)} variant="row" kicker={contestKinds[doc.kind]} />
              {phaseAt(timeline, now).name === 'released' && (
                <p className="contest-line">
                  <a href={`${itemPath('contest', doc.slug ?? '')}/ket-qua`}>
                    Xem kết quả<span className="visually-hidden">: {doc.title}</span>
                  </a>
                </p>
              )}
              {(countdown || next) && (
                <p className="contest-line">
                  <strong>{present}.</strong> {countdown ? `${countdown}.` : next}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
