import { consentTitle } from '@/consents/collection'
import type { Consent } from '@/payload-types'
import type { PersonShown } from '@/publishing/content-kind'
import { slugify } from '@/shared/text/slug'
import { addDays } from '@/shared/time/vietnam-date'
import type { Figure, StoryBlock } from '../cast'
import { type Chance, chanceFrom } from '../drawing/chance'
import { lexicalState } from '../lexical'
import { noon } from '../seeder'
import { rowIdOf, shortIdOf, uuidOf } from './identity'
import { modelSentences } from './model-sentences'
import { personBy, placesNamedBy } from './names'
import { type Prose, proseLike } from './prose'
import type { Cover, Surroundings } from './surroundings'
import { weighted, zipf } from './zipf'

export type ScaledKey =
  | 'exemplar'
  | 'good-deed'
  | 'emerging'
  | 'practice'
  | 'article'
  | 'event'
  | 'document'
  | 'movement'

const keys = weighted<ScaledKey>([
  ['exemplar', 30],
  ['good-deed', 22],
  ['emerging', 9],
  ['article', 25],
  ['practice', 12],
  ['event', 1.2],
  ['document', 0.7],
  ['movement', 0.3],
])

/** What the item of this number is, without making it. */
export const keyOf = (item: number): ScaledKey => keys(chanceFrom(`kind of item ${item}`))

/** The last day of the demonstration: what is made does not depend on the day of making. */
const lastDay = '2026-11-20'
const days = 8 * 365

const prose: Prose = proseLike(modelSentences)
const placeName = placesNamedBy(prose.words)
const wordCountOf = (text: string) => text.split(' ').length

const purposesBeyondWeb = [
  ['embeds', 0.6],
  ['loudspeaker', 0.5],
  ['social', 0.25],
  ['print', 0.2],
  ['contest-book', 0.1],
] as const

const methods = weighted<Consent['method']>([
  ['paper', 80],
  ['online', 15],
  ['recorded', 5],
])

type Rows<Row> = (Row & { id: string })[]

/** Everything that one item takes from chance, from its surroundings and from the language. */
export type Pen = ReturnType<typeof penFor>

const nothingReferred = { picture: () => '', recording: () => '', item: () => null }

/** @param first the number of the first item of the run: whatever stands between it and the item may be referred to */
export const penFor = (item: number, first: number, surroundings: Surroundings) => {
  const chance: Chance = chanceFrom(`item ${item}`)
  const day = addDays(lastDay, Math.floor(days * Math.sqrt(chance.between(0, 1))) - days)
  const publishedAt = `${day}T0${chance.whole(1, 9)}:${chance.whole(10, 59)}:${chance.whole(10, 59)}.000Z`
  let records = 0
  let rows = 0
  const consents: Consent[] = []
  const covers: Cover[] = []

  const happens = (probability: number) => chance.between(0, 1) < probability
  const times = <Value>(least: number, most: number, make: (nth: number) => Value): Value[] =>
    Array.from({ length: chance.whole(least, most) }, (_, nth) => make(nth))
  const numbered = <Row extends object>(made: Row[]): Rows<Row> =>
    made.map((row) => {
      rows += 1
      return { ...row, id: rowIdOf(item, rows) }
    })
  const sentence = () => prose.sentence(chance)
  const sentences = (least: number, most: number) => times(least, most, sentence).join(' ')
  const place = () => placeName(chance)
  const person = () => personBy(chance)
  /** Whole sentences, that many words or a few more. */
  const text = (words: number) => {
    let told = sentence()
    while (wordCountOf(told) < words - 4) told += ` ${sentence()}`
    return told
  }
  const figure = (): Figure => {
    const before = chance.whole(2, 60)
    return {
      label: prose.phrase(chance, 6),
      before,
      after: before + chance.whole(1, 90),
      unit: chance.pick(['hộ', 'người', 'triệu đồng', 'kg', 'ha', '%', 'buổi', 'cây', 'lượt']),
    }
  }

  /** The unit as it was on the day. */
  const unit = () => {
    const [first, ...others] = surroundings.units.filter(
      ({ validFrom, validUntil }) => (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil),
    )
    return first ? zipf([first, ...others], 0.7)(chance).id : surroundings.units[0].id
  }
  const sectors = (): string[] => {
    const one = zipf(surroundings.sectors, 0.8)
    return [...new Set(times(1, 3, () => one(chance)))]
  }
  const movement = (probability: number): string | null => {
    const [first, ...others] = surroundings.movements
    return first && happens(probability) ? zipf([first, ...others])(chance) : null
  }
  const cover = (probability: number): string | null => {
    const [first, ...others] = surroundings.covers
    if (!first || !happens(probability)) return null
    const chosen = chance.pick([first, ...others])
    covers.push(chosen)
    return chosen.id
  }
  /** Items made a little earlier; of one collection, since a relation knows only one. */
  const earlier = (most: number, isWanted: (key: ScaledKey) => boolean): string[] => {
    const back = Math.min(item - first, 400)
    const numbers = back > 0 ? times(0, most, () => item - chance.whole(1, back)) : []
    return [...new Set(numbers)].filter((number) => isWanted(keyOf(number))).map((number) => uuidOf(number))
  }

  const consentOf = (name: string): string => {
    records += 1
    const id = uuidOf(item, records)
    const givenOn = noon(addDays(day, -chance.whole(2, 20)))
    consents.push({
      id,
      person: name,
      title: consentTitle({ person: name, givenOn }),
      purposes: ['web', ...purposesBeyondWeb.flatMap(([purpose, share]) => (happens(share) ? [purpose] : []))],
      givenBy: 'self',
      representative: null,
      method: methods(chance),
      givenOn,
      collectedBy: surroundings.editor?.id ?? null,
      note: 'Nội dung minh họa: nhân vật hư cấu.',
      createdAt: givenOn,
      updatedAt: givenOn,
    })
    return id
  }
  /** The rows of “Người được thể hiện”: everybody is an adult and agreed himself. */
  const people = (shown: { name: string; part: PersonShown['part'] }[]) =>
    numbered(
      shown.map(({ name, part }) => ({
        name,
        part,
        age: 'adult' as const,
        deceased: false,
        consent: consentOf(name),
        agreedTextVersion: 1,
      })),
    )

  /** @param opening the first sentence, which says whom or what it is about */
  const story = (opening: string, speaker?: string) => {
    // Most are short.
    const words = 110 + 115 * chance.between(0, 1) * chance.between(0, 1)
    const blocks: StoryBlock[] = [`${opening} ${text(words * 0.25)}`, text(words * 0.3)]
    blocks.push({ heading: prose.phrase(chance, chance.whole(3, 6)) }, text(words * 0.25))
    if (speaker && happens(0.4)) blocks.push({ quote: sentence(), by: speaker })
    if (happens(0.2)) blocks.push({ list: times(2, 4, () => prose.phrase(chance, 8)) })
    if (happens(0.15)) blocks.push({ figures: times(1, 3, figure), caption: prose.phrase(chance, 7) })
    blocks.push(text(words * 0.15))
    return lexicalState(blocks, `item-${item}-`, nothingReferred)
  }

  /** Address, state and dates of what was written, agreed to and published on its day. */
  const record = (title: string, shown: readonly unknown[]) => {
    const shortId = shortIdOf(item)
    return {
      id: uuidOf(item),
      slug: `${slugify(title)}-${shortId}`,
      shortId,
      state: 'published' as const,
      _status: 'published' as const,
      publishedOn: noon(day),
      firstPublishedAt: publishedAt,
      createdAt: noon(addDays(day, -chance.whole(1, 12))),
      updatedAt: publishedAt,
      illustrative: true,
      showsNobody: shown.length === 0,
      textVersion: 1,
      closedTextVersion: shown.length === 0 ? 0 : 1,
    }
  }

  return {
    item,
    chance,
    day,
    publishedAt,
    consents,
    covers,
    surroundings,
    happens,
    times,
    numbered,
    sentence,
    sentences,
    phrase: (words: number) => prose.phrase(chance, words),
    place,
    person,
    text,
    figure,
    unit,
    sectors,
    movement,
    cover,
    earlier,
    people,
    story,
    record,
  }
}
