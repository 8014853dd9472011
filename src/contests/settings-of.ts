import type { Contest } from '@/payload-types'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Timeline } from './phase'
import type { ContestSettings } from './settings'

const orNull = <T>(value: T | null | undefined): T | null => value ?? null

/** The dates alone, whatever else has been read of the contest; null while a draft does not tell them all. */
export const timelineOf = ({ timeline }: Pick<Contest, 'timeline'>, releasedAt: string | null): Timeline | null => {
  const { announcedFrom, opensFrom, entriesUntil, graceMinutes, screeningUntil, rounds, resultsExpected } =
    timeline ?? {}
  if (!announcedFrom || !opensFrom || !entriesUntil || !screeningUntil || !resultsExpected) return null
  if (rounds?.some(({ until }) => !until)) return null
  return {
    announcedFrom: toVietnamDay(announcedFrom),
    opensFrom,
    entriesUntil,
    // The public does not read it, and its pages do not need it.
    graceMinutes: graceMinutes ?? 0,
    screeningUntil: toVietnamDay(screeningUntil),
    rounds: (rounds ?? []).map(({ name, until }) => ({ name, until: toVietnamDay(until) })),
    resultsExpected,
    releasedAt,
  }
}

/**
 * What a secretary has set, as the rules want it; null while a draft does not tell its dates yet.
 * @param releasedAt when the result was or will be released: it stands in the contest's proceedings
 */
export const settingsOf = (doc: Contest, releasedAt: string | null): ContestSettings | null => {
  const { entrants, works, rubric, judging } = doc
  const timeline = timelineOf(doc, releasedAt)
  if (!timeline) return null
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
    timeline,
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
        criterion: rule === 'higher-criterion' ? (criterion ?? null) : null,
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

export type JudgeSettings = {
  account: string
  /** Keys of the genres that he judges; null for all. */
  genres: string[] | null
  /** The most entries that he takes; null for any number. */
  cap: number | null
}

/** The judges of a contest, their accounts by id. */
export const judgesOf = ({ judges }: Pick<Contest, 'judges'>): JudgeSettings[] =>
  (judges ?? []).map(({ account, genres, cap }) => ({
    account: typeof account === 'string' ? account : account.id,
    genres: genres?.length ? genres : null,
    cap: orNull(cap),
  }))
