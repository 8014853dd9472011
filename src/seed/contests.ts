import { addDays, toVietnamDay } from '@/shared/time/vietnam-date'
import type { Contest } from './cast'
import { save, storyState, told } from './content'
import { known, noon, type Seeder, vietnamTime } from './seeder'

/** Days and minutes of Vietnam, whether the contest has fixed dates or is always open when the demonstration is new. */
const datesOf = ({ dates }: Contest, now: Date) => {
  const dayAfter = (days: number) => addDays(toVietnamDay(now), days)
  if (!('asDaysFromToday' in dates)) return dates
  const minute = ([days, time]: readonly [number, string]) => `${dayAfter(days)}T${time}`
  return {
    announcedFrom: dayAfter(dates.announcedFrom),
    opensFrom: minute(dates.opensFrom),
    entriesUntil: minute(dates.entriesUntil),
    screeningUntil: dayAfter(dates.screeningUntil),
    rounds: dates.rounds.map(({ name, until }) => ({ name, until: dayAfter(until) })),
    resultsExpected: minute(dates.resultsExpected),
    releasedAt: dates.releasedAt,
  }
}

export const seedContest = async (seeder: Seeder, contest: Contest) => {
  const { announcedFrom, opensFrom, entriesUntil, screeningUntil, rounds, resultsExpected } = datesOf(
    contest,
    new Date(),
  )
  await save(seeder, 'contests', contest.key, contest.state, {
    ...(await told(seeder, contest)),
    kind: contest.kind,
    level: contest.level,
    organisers: contest.organisers.map((name) => ({ name })),
    topics: contest.topics.map((label) => ({ label })),
    genres: contest.genres.map((label) => ({ label })),
    rules: await storyState(seeder, contest.rules, `${contest.key}-rules`),
    entrants: {
      whoMayEnter: contest.whoMayEnter,
      barred: contest.barred.map((who) => ({ who })),
      entriesPerPerson: contest.entriesPerPerson,
      coAuthors: contest.coAuthors,
    },
    works: contest.works,
    timeline: {
      announcedFrom: noon(announcedFrom),
      opensFrom: vietnamTime(opensFrom),
      entriesUntil: vietnamTime(entriesUntil),
      graceMinutes: 10,
      screeningUntil: noon(screeningUntil),
      rounds: rounds.map(({ name, until }) => ({ name, until: noon(until) })),
      resultsExpected: vietnamTime(resultsExpected),
    },
    rubric: {
      criteria: contest.rubric.map((criterion) => ({ ...criterion, maxMark: 10, step: 0.5 })),
      commentBelow: 40,
      commentAbove: 90,
    },
    judging: {
      ...contest.judging,
      minimumShared: 5,
      tieRules: [{ rule: 'higher-median' }, { rule: 'higher-criterion', criterion: 'noi-dung' }],
    },
    prizes: contest.prizes,
    secretaries: [known(seeder.users, 'editor')],
    judges: ['judge1', 'judge2', 'judge3'].map((mailbox) => ({ account: known(seeder.users, mailbox) })),
    announcesJudges: contest.announcesJudges,
  })
}
