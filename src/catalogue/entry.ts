import type { ContentKind } from '@/publishing/content-kind'
import type { KindKey } from '@/shared/paths'
import { type Word, wordsOf } from '@/shared/text/words'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Block, Inline, ListItem } from '@/shared/view'
import { pairs, property, vectorsOf, weekOf } from './vectors'

/** Where an item stands: what lists can be narrowed to. An empty text: nowhere. */
export type Place = {
  /** Keys of lists. */
  lists: string[]
  sectors: string[]
  unit: string
  year: string
  level: string
  movement: string
  form: string
}

/** A row of the catalogue: what the public can find, where it stands and its words. */
export type Entry = Place & {
  item: string
  kind: KindKey
  at: Date
  title: string
  standfirst: string
  body: string
  illustrative: boolean
  folded: string
  exact: string
  /** Words of the item as they were written, by their folded form; of names also neighbours: a slip is mended to one of them. */
  words: { word: string; shown: string; isName: boolean }[]
}

/** The key of a kind's list, or of a part of it that has a list of its own (`{ subjectKind: 'individual' }`). */
export const listKey = (kind: KindKey, holds: Readonly<Record<string, string>> = {}): string =>
  [kind, ...Object.entries(holds).map(([field, value]) => `${field}=${value}`)].join('/')

const written = (text: Inline[]) => text.map((run) => run.text).join('')

const itemText = ({ text, items = [] }: ListItem): string => [written(text), ...items.map(itemText)].join('\n')

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return written(block.text)
    case 'list':
      return block.items.map(itemText).join('\n')
    case 'quote':
      return [written(block.text), [block.by, block.role].filter(Boolean).join(', ')].join('\n')
    case 'picture':
      return block.picture.caption ?? ''
    case 'gallery':
      return block.pictures.map(({ caption }) => caption ?? '').join('\n')
    case 'audio':
    case 'video':
      return [block.title, block.transcript].join('\n')
    case 'figures':
      return [
        block.caption,
        ...block.figures.map(({ label, before, after, unit }) => `${label}: ${before ?? ''} ${after} ${unit}`),
      ].join('\n')
    case 'related':
      // The words of another item are found with that item.
      return ''
  }
}

/** A text longer than any story: the plan of a district has 4 000 words. */
const longestBody = 200_000

const bodyText = (blocks: Block[]): string =>
  blocks
    .map(blockText)
    .filter((text) => text.trim())
    .join('\n')
    .slice(0, longestBody)
    // The cut may have gone through a character.
    .toWellFormed()

type CutText = { text: string; words: Word[] }

const cutText = (text: string): CutText => ({ text, words: wordsOf(text) })

/**
 * The words of some texts by their folded form. Of names only what the texts have: who agreed to be shown is not always named, and
 * a slip must not be mended to what nobody can read.
 */
const vocabulary = (cut: readonly CutText[], names: string[]): Entry['words'] => {
  const found = new Map<string, Entry['words'][number]>()
  const note = (word: string, shown: string, isName: boolean) => {
    if (!found.has(word) && word.length > 1) found.set(word, { word, shown, isName })
  }
  const standing = new Set(cut.flatMap(({ words }) => pairs(words.map(({ folded }) => folded))))
  for (const name of names) {
    const words = wordsOf(name)
    words.slice(1).forEach((word, before) => {
      const first = words[before]
      if (first && standing.has(`${first.folded} ${word.folded}`))
        note(`${first.folded} ${word.folded}`, name.slice(first.start, word.end), true)
    })
  }
  for (const { text, words } of cut)
    for (const { start, end, folded } of words)
      if (!found.has(folded)) note(folded, text.slice(start, end).toLowerCase(), false)
  return [...found.values()]
}

type Placed = Partial<Record<'level' | 'movement' | 'form' | 'subjectKind', unknown>> & {
  unit?: unknown
  sectors?: unknown
}

const idOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  return value && typeof value === 'object' ? idOf((value as { id?: unknown }).id) : ''
}

const placeOf = (kind: KindKey, doc: Placed, year: string): Place => ({
  lists: [kind, ...(typeof doc.subjectKind === 'string' ? [listKey(kind, { subjectKind: doc.subjectKind })] : [])],
  sectors: Array.isArray(doc.sectors) ? doc.sectors.map(idOf).filter(Boolean) : [],
  unit: idOf(doc.unit),
  year,
  level: typeof doc.level === 'string' ? doc.level : '',
  movement: idOf(doc.movement),
  form: typeof doc.form === 'string' ? doc.form : '',
})

/** What makes an item stand in a list or under a filter, as lexemes. */
const propertiesOf = ({ lists, sectors, unit, year, level, movement, form }: Place): string[] => [
  ...lists.map((list) => property('list', list)),
  ...sectors.map((sector) => property('sector', sector)),
  ...Object.entries({ unit, year, level, movement, form }).flatMap(([name, value]) =>
    value ? [property(name, value)] : [],
  ),
]

/** Names of places under which readers look for an item, by id. */
export type PlaceNames = ReadonlyMap<string, string>

const entry = (told: Omit<Entry, 'folded' | 'exact' | 'words'>, besides: string[], names: string[]): Entry => {
  const [title, standfirst, ...others] = [
    cutText(told.title),
    cutText(told.standfirst),
    ...[...besides, told.body].map(cutText),
  ] as const
  const body = others.flatMap(({ words }) => words)
  const properties = [...propertiesOf(told), property('kind', told.kind), property('week', String(weekOf(told.at)))]
  return {
    ...told,
    ...vectorsOf(
      [
        { words: title.words, weight: 'A' },
        { words: standfirst.words, weight: 'B' },
        { words: body, weight: 'D' },
      ],
      properties,
    ),
    words: vocabulary([title, standfirst, ...others], [...names, ...besides]),
  }
}

/**
 * The row of a published item.
 * @param doc as it is stored, relations as ids
 * @param places names of units and sectors by id
 */
export const entryOf = <Doc extends { id: string }>(kind: ContentKind<Doc>, doc: Doc, places: PlaceNames): Entry => {
  const { title, standfirst, initialsOf, illustrative } = kind.summary(doc)
  const { publishedOn = null } = doc as { publishedOn?: string | null }
  const day = kind.day ? kind.day(doc) : publishedOn
  const place = placeOf(kind.key, doc, day ? toVietnamDay(day).slice(0, 4) : '')
  const at = new Date(day ?? publishedOn ?? 0)
  const unit = places.get(place.unit)
  const told = {
    item: doc.id,
    kind: kind.key,
    at,
    ...place,
    title,
    standfirst,
    illustrative,
    body: bodyText(kind.body(doc)),
  }
  return entry(told, unit ? [unit] : [], [
    ...(initialsOf ? [initialsOf] : []),
    ...kind.people(doc).map(({ name }) => name),
  ])
}

const nowhere: Place = { lists: [], sectors: [], unit: '', year: '', level: '', movement: '', form: '' }

/** The row of a sector or a unit: found by its name, in no list. */
export const vocabularyEntryOf = (
  kind: KindKey,
  row: { id: string; name: string; createdAt: string; about?: string | null; criteria?: string | null },
): Entry =>
  entry(
    {
      ...nowhere,
      item: row.id,
      kind,
      at: new Date(row.createdAt),
      title: row.name,
      standfirst: row.about ?? row.criteria ?? '',
      body: '',
      illustrative: false,
    },
    [],
    [row.name],
  )

/** Neighbours in the names of an entry: what is forgotten when nobody else has them. */
export const namePairs = ({ words }: Pick<Entry, 'words'>): string[] =>
  words.filter(({ isName }) => isName).map(({ word }) => word)
