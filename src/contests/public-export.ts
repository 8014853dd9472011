import { toVietnamDay } from '@/shared/time/vietnam-date'
import { beginningOf } from './deadline'
import type { ContestExport } from './export-format'

/** The export without what somebody wrote by hand. */
export type PublicExport = Omit<ContestExport, 'decisions'> & {
  decisions: Omit<ContestExport['decisions'][number], 'reason'>[]
}

/**
 * The export as anybody may read it, and reckon it again: judges by numbers, and of an entry no hour that no rule asks for, since
 * an hour may be known of somebody.
 */
export const publicExport = (whole: ContestExport): PublicExport => {
  const { judging, draws, entries, assessments, decisions, released } = whole
  const judgeOf = numbered([...draws.flatMap(({ added }) => added), ...assessments].map(({ judge }) => judge))
  const renamed = (effects: ContestExport['released']['effects']) =>
    effects?.map(({ judge, effect }) => ({ judge: judgeOf(judge), effect })) ?? null
  const asksForHours = judging.tieRules.some(({ rule }) => rule === 'earlier-submission')
  return {
    ...whole,
    draws: draws.map((draw) => ({
      ...draw,
      added: draw.added.map(({ entry, judge }) => ({ entry, judge: judgeOf(judge) })),
    })),
    entries: entries.map((entry) => ({
      ...entry,
      submittedAt: asksForHours ? entry.submittedAt : beginningOf(toVietnamDay(entry.submittedAt)).toISOString(),
    })),
    assessments: assessments.map((sheet) => ({ ...sheet, judge: judgeOf(sheet.judge) })),
    decisions: decisions.map(({ reason: _, ...decision }) => decision),
    released: {
      ...released,
      effects: renamed(released.effects),
      ...(released.first ? { first: { ...released.first, effects: renamed(released.first.effects) } } : {}),
    },
  }
}

/** GK1, GK2, … or GK01, …: they sort as the accounts do, so that lists by judge keep their order. */
const numbered = (accounts: readonly string[]) => {
  const sorted = [...new Set(accounts)].sort()
  const width = String(sorted.length).length
  return (account: string) => `GK${String(sorted.indexOf(account) + 1).padStart(width, '0')}`
}
