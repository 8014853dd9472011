import { drawAssignments } from '../judging/draw-assignments'
import { gatherRecord } from '../outcome/contest-record'
import { hasOpenGap } from '../release-check'
import { type Act, refuse } from './act'

/** The entries whose judges lie too far apart and that have not had one more judge yet, by code. */
export const gapsOf = async ({ req, contest }: Pick<Act, 'req' | 'contest'>): Promise<string[]> => {
  const { results } = (await gatherRecord(req, contest)).reckoned
  const { judgesPerEntry } = contest.settings.judging
  return results.filter((result) => hasOpenGap(result, judgesPerEntry)).map(({ entry }) => entry)
}

/** One more judge for each entry in the gap queue, drawn as the others were. */
export const addJudges = async (act: Act): Promise<number> => {
  const gaps = await gapsOf(act)
  if (gaps.length === 0) return refuse('Không có bài nào chênh điểm quá ngưỡng.')
  return drawAssignments(act, { perEntry: act.contest.settings.judging.judgesPerEntry + 1, only: new Set(gaps) })
}
