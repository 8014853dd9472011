import type { Contest } from '@/payload-types'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { ContestSettings } from './settings'

const orNull = <T>(value: T | null | undefined): T | null => value ?? null

/**
 * What a secretary has set, as the rules want it; null while a draft does not tell its dates yet.
 * @param releasedAt when the result was or will be released: it stands in the contest's proceedings
 */
export const settingsOf = (doc: Contest, releasedAt: string | null): ContestSettings | null => {
  const { timeline, entrants, works, rubric, judging } = doc
  if (!timeline?.announcedFrom || !timeline.opensFrom || !timeline.entriesUntil) return null
  if (!timeline.screeningUntil || !timeline.resultsExpected) return null
  if (timeline.rounds?.some(({ until }) => !until)) return null
  return {
    kind: doc.kind,
    level: doc.level,
    organisers: (doc.organisers ?? []).map(({ name }) => ({ name })),
    genres: (doc.genres ?? []).map(({ key, label }) => ({ key: key ?? '', label })),
    topics: (doc.topics ?? []).map(({ label }) => ({ label })),
    entrants: {
      whoMayEnter: entrants?.whoMayEnter ?? '',
      barred: (entrants?.barred ?? []).map(({ who }) => ({ who })),
      entriesPerPerson: orNull(entrants?.entriesPerPerson),
      coAuthors: entrants?.coAuthors ?? 0,
    },
    works: {
      publication: works?.publication ?? 'either',
      isTrueStory: Boolean(works?.isTrueStory),
      minWords: orNull(works?.minWords),
      maxWords: orNull(works?.maxWords),
      fileKinds: works?.fileKinds ?? [],
      maxFiles: works?.maxFiles ?? 0,
      maxMegabytes: works?.maxMegabytes ?? 0,
      maxMinutes: orNull(works?.maxMinutes),
    },
    timeline: {
      announcedFrom: toVietnamDay(timeline.announcedFrom),
      opensFrom: timeline.opensFrom,
      entriesUntil: timeline.entriesUntil,
      graceMinutes: timeline.graceMinutes ?? 0,
      screeningUntil: toVietnamDay(timeline.screeningUntil),
      rounds: (timeline.rounds ?? []).map(({ name, until }) => ({ name, until: toVietnamDay(until) })),
      resultsExpected: timeline.resultsExpected,
      releasedAt,
    },
    rubric: {
      criteria: (rubric?.criteria ?? []).map(({ key, name, weight, maxMark, step, anchors }) => ({
        key: key ?? '',
        name,
        weight,
        maxMark,
        step,
        anchors: (anchors ?? []).map(({ mark, words }) => ({ mark, words })),
      })),
      commentBelow: orNull(rubric?.commentBelow),
      commentAbove: orNull(rubric?.commentAbove),
    },
    judging: {
      judgesPerEntry: judging?.judgesPerEntry ?? 1,
      gapThreshold: orNull(judging?.gapThreshold),
      basis: judging?.basis ?? 'mean',
      minimumShared: judging?.minimumShared ?? 0,
      isByGenre: Boolean(judging?.isByGenre),
      tieRules: (judging?.tieRules ?? []).map(({ rule, criterion }) => ({
        rule,
        criterion: rule === 'higher-criterion' ? keyOfName(rubric?.criteria, criterion) : null,
      })),
    },
    prizes: (doc.prizes ?? []).map(({ name, count, amount, receiver }) => ({
      name,
      count,
      amount: orNull(amount),
      receiver,
    })),
  }
}

/** A tie rule names a criterion as people read it; null where there is none of that name. */
const keyOfName = (
  criteria: { key?: string | null; name: string }[] | null | undefined,
  name: string | null | undefined,
) => criteria?.find((criterion) => criterion.name === name)?.key ?? null

export type JudgeSettings = {
  account: string
  /** Keys of the genres that he judges; null for all. */
  genres: string[] | null
  /** The most entries that he takes; null for any number. */
  cap: number | null
}

/** The judges of a contest, their accounts by id. */
export const judgesOf = ({ judges, genres }: Pick<Contest, 'judges' | 'genres'>): JudgeSettings[] =>
  (judges ?? []).map(({ account, genres: named, cap }) => ({
    account: typeof account === 'string' ? account : account.id,
    genres: named?.length
      ? (genres ?? []).filter(({ label }) => named.includes(label)).map(({ key }) => key ?? '')
      : null,
    cap: orNull(cap),
  }))
