import type { Practice } from '@/payload-types'
import { practiceKind } from '@/practices/kind'
import { addDays } from '@/shared/time/vietnam-date'
import { noon } from '../seeder'
import { agreedTo } from './agreed'
import type { Pen } from './pen'

const contacts = ['Hội Nông dân xã', 'Văn phòng UBND xã', 'Ban Chấp hành Hội Phụ nữ xã', 'Trạm Y tế xã'] as const

export const makePractice = (pen: Pen) => {
  const { chance, day } = pen
  const shown = pen.happens(0.5) ? [{ name: pen.person().name, part: 'subject' as const }] : []
  const place = pen.place()
  const title = `${pen.phrase(chance.whole(5, 9))} ở ${place}`
  const doc: Practice = {
    ...pen.record(title, shown),
    title,
    standfirst: pen.sentences(1, 2),
    cover: pen.cover(0.6),
    problem: pen.text(20),
    steps: pen.numbered(pen.times(2, 4, () => ({ title: pen.phrase(5), text: pen.sentence() }))),
    story: pen.story(`Ở ${place}, chuyện bắt đầu từ một việc nhỏ.`, shown[0]?.name),
    figures: pen.numbered(pen.times(1, 4, pen.figure)),
    economicEffect: pen.sentence(),
    socialEffect: pen.sentence(),
    conditions: pen.sentence(),
    cost: `Khoảng ${chance.whole(2, 400)} triệu đồng.`,
    contact: chance.pick(contacts),
    adopters: pen.numbered(
      pen.times(0, 2, () => ({
        unit: pen.unit(),
        since: noon(addDays(day, -chance.whole(10, 300))),
        result: pen.sentence(),
      })),
    ),
    exemplars: pen.earlier(2, (key) => key === 'exemplar'),
    unit: pen.unit(),
    sectors: pen.sectors(),
    people: pen.people(shown),
  }
  return agreedTo(pen, practiceKind, doc)
}
