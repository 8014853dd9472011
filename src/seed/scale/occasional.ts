import { documentKind } from '@/documents/kind'
import { eventKind } from '@/events/kind'
import { movementKind } from '@/movements/kind'
import type { Document, Event, Movement } from '@/payload-types'
import { addDays } from '@/shared/time/vietnam-date'
import { noon } from '../seeder'
import { agreedTo } from './agreed'
import type { Pen } from './pen'
import { weighted } from './zipf'

const eventForms = weighted<Event['form']>([
  ['exchange', 35],
  ['seminar', 20],
  ['discussion', 15],
  ['visit', 15],
  ['study-tour', 15],
])
const documentTypes = weighted<Document['type']>([
  ['plan', 30],
  ['decision', 25],
  ['guidance', 15],
  ['report', 15],
  ['notice', 15],
])
const organisers = ['UBND xã', 'Hội Liên hiệp Phụ nữ xã', 'Đoàn Thanh niên xã', 'Ủy ban Mặt trận Tổ quốc xã'] as const

export const makeEvent = (pen: Pen) => {
  const { chance, day } = pen
  const place = pen.place()
  const title = `${pen.phrase(chance.whole(5, 8))} tại ${place}`
  const hour = chance.whole(1, 8)
  const on = addDays(day, chance.whole(1, 20))
  const doc: Event = {
    ...pen.record(title, []),
    title,
    form: eventForms(chance),
    standfirst: pen.sentences(1, 2),
    cover: pen.cover(0.4),
    startsAt: `${on}T0${hour}:00:00.000Z`,
    endsAt: `${on}T${String(hour + 2).padStart(2, '0')}:30:00.000Z`,
    venue: `Nhà văn hóa ${place}`,
    organiser: chance.pick(organisers),
    story: pen.story(`Buổi gặp diễn ra tại ${place}.`),
    guests: pen.earlier(3, (key) => key === 'exemplar'),
    unit: pen.unit(),
    sectors: pen.sectors(),
    movement: pen.movement(0.3),
    people: pen.people([]),
  }
  return agreedTo(pen, eventKind, doc)
}

export const makeDocument = (pen: Pen) => {
  const { chance, day, surroundings } = pen
  const title = `${pen.phrase(chance.whole(8, 14))} tại ${pen.place()}`
  const doc: Document = {
    ...pen.record(title, []),
    title,
    type: documentTypes(chance),
    number: `${chance.whole(10, 900)}/UBND`,
    issuedOn: noon(day),
    issuer: chance.pick(organisers),
    standfirst: pen.sentences(1, 2),
    campaign: surroundings.campaign,
    basis: pen.earlier(2, (key) => key === 'document'),
    story: pen.story('Văn bản nêu mấy việc sau.'),
    sectors: pen.sectors(),
    people: pen.people([]),
  }
  return agreedTo(pen, documentKind, doc)
}

export const makeMovement = (pen: Pen) => {
  const { chance, day } = pen
  const title = `${pen.phrase(chance.whole(5, 9))} ở ${pen.place()}`
  const doc: Movement = {
    ...pen.record(title, []),
    title,
    slogan: pen.phrase(8),
    standfirst: pen.sentences(1, 2),
    cover: pen.cover(0.5),
    launchedOn: noon(day),
    endsOn: pen.happens(0.5) ? noon(addDays(day, chance.whole(200, 900))) : null,
    launchedBy: chance.pick(organisers),
    story: pen.story('Phong trào bắt đầu từ những việc nhỏ.'),
    unit: pen.unit(),
    sectors: pen.sectors(),
    people: pen.people([]),
  }
  return agreedTo(pen, movementKind, doc)
}
