import { endOf } from './deadline'
import { type PhaseName, phaseAt, type Timeline } from './phase'

const groups: { title: string; phases: readonly PhaseName[] }[] = [
  { title: 'Đang nhận bài', phases: ['open'] },
  { title: 'Sắp nhận bài', phases: ['preparing', 'announced'] },
  { title: 'Đang sơ loại, chấm và xét giải', phases: ['screening', 'judging', 'council'] },
  { title: 'Đã công bố kết quả', phases: ['released'] },
]

export type ListGroup<Item> = { title: string; items: Item[] }

/** Contests as the list shows them: those that somebody can enter first, the nearest deadline on top; empty groups left out. */
export const listGroups = <Item extends { timeline: Timeline }>(items: readonly Item[], now: Date): ListGroup<Item>[] =>
  groups
    .map(({ title, phases }) => {
      const own = items.filter(({ timeline }) => phases.includes(phaseAt(timeline, now).name))
      const deadline = ({ timeline }: Item) => endOf(timeline.entriesUntil).getTime()
      const isAhead = phases.includes('open') || phases.includes('announced')
      return { title, items: own.sort((a, b) => (isAhead ? deadline(a) - deadline(b) : deadline(b) - deadline(a))) }
    })
    .filter(({ items: own }) => own.length > 0)
