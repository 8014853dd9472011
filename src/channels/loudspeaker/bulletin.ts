import type { Abbreviation } from '@/shared/text/speech/abbreviations'
import { estimatedMinutes } from '@/shared/text/speech/sentences'
import { minutesOf, type Script, scriptOf, spoken, unreadIn } from './script'
import type { Story } from './stories'
import { closingLines, openingLines, type Priority, repeatLine, type Speaker } from './terms'

/** How one of the chosen items stands now. */
export type Part = {
  id: string
  /** null where the item is not read: it was withdrawn, or somebody has not agreed to the loudspeaker. */
  script: Script | null
  state: 'read' | 'withdrawn' | 'uncovered'
  title: string | null
  href: string | null
  /** The story is another than when the bulletin was composed. */
  hasChanged: boolean
}

export type Bulletin = {
  title: string
  priority: Priority
  repeats: number
  opening: string[]
  parts: Part[]
  closing: string[]
  /** Of all readings together. */
  minutes: number
  unread: string[]
}

/** What an editor has composed. `taken`: the marks of the stories as he read them, by id. */
export type Composed = {
  title: string
  priority: Priority
  repeats: number
  opening?: string | null
  closing?: string | null
  items: string[]
  taken: Readonly<Record<string, string>>
}

type Sources = { stories: ReadonlyMap<string, Story>; abbreviations: Abbreviation[]; speaker: Speaker }

const own = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const partOf = (id: string, taken: string | undefined, { stories, abbreviations }: Sources): Part => {
  const story = stories.get(id)
  if (!story) return { id, script: null, state: 'withdrawn', title: null, href: null, hasChanged: false }
  const { title, href } = story.item
  if (!story.isCovered) return { id, script: null, state: 'uncovered', title, href, hasChanged: false }
  const script = scriptOf(story.item, story.blocks, abbreviations)
  return { id, script, state: 'read', title, href, hasChanged: taken !== undefined && taken !== script.mark }
}

/** One reading, without what is said before and after. */
const storiesRead = ({ parts }: Pick<Bulletin, 'parts'>): string[] =>
  parts.flatMap(({ script }) => script?.paragraphs ?? [])

/** Everything that is heard, each repetition too. */
export const wholeText = (bulletin: Bulletin): string[] => {
  const stories = storiesRead(bulletin)
  const again = Array.from({ length: stories.length > 0 ? bulletin.repeats - 1 : 0 }, () => [repeatLine, ...stories])
  return [...bulletin.opening, ...stories, ...again.flat(), ...bulletin.closing]
}

export const composeBulletin = (composed: Composed, sources: Sources): Bulletin => {
  const { abbreviations, speaker } = sources
  const { title, priority, repeats, items, taken } = composed
  const lines = (written: string | null | undefined, usual: string[]) => {
    const said = own(written)
    return spoken(said.length > 0 ? said : usual, abbreviations)
  }
  const bulletin = {
    ...{ title, priority, repeats },
    opening: lines(composed.opening, openingLines(speaker, priority)),
    parts: items.map((id) => partOf(id, taken[id], sources)),
    closing: lines(composed.closing, closingLines(speaker)),
  }
  const whole = wholeText({ ...bulletin, minutes: 0, unread: [] })
  return { ...bulletin, minutes: minutesOf(whole), unread: unreadIn(whole) }
}

/** A bulletin without a story is none. */
export const isEmpty = (bulletin: Bulletin): boolean => estimatedMinutes(storiesRead(bulletin).join(' ')) === 0
