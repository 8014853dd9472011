import type { PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { judgeReminder } from '../letters/letter-texts'
import { writeLetter } from '../letters/write-letter'
import { type Act, refuse, type Sent } from './act'
import { readDesk } from './desk'

/** Where the portal stands, without a slash at the end. */
const siteOf = ({ payload }: PayloadRequest) => payload.config.serverURL

/** Writes to a judge how many entries he has left. */
export const remindJudge = async ({ req, contest, now }: Act, sent: Sent): Promise<void> => {
  const desk = await readDesk(req, contest)
  const judge = desk.judges.find(({ account }) => account === sent.judge)
  if (!judge) return refuse('Người này không chấm cuộc thi này.', 404)
  if (judge.left === 0) refuse('Giám khảo này không còn bài nào chờ chấm.')
  const { email } = await req.payload.findByID({
    collection: 'users',
    id: judge.account,
    depth: 0,
    ...bypassing(req, 'a judge is written to'),
  })
  const { rounds, resultsExpected } = contest.settings.timeline
  const letter = judgeReminder({
    name: judge.name,
    contest: contest.doc.title,
    left: judge.left,
    until: rounds.at(desk.rounds.opening ? -1 : 0)?.until ?? resultsExpected,
    desk: `${siteOf(req)}/admin/cham-thi/${contest.doc.slug}`,
    organiser: contest.settings.organisers[0]?.name ?? '',
  })
  await writeLetter(
    req,
    { ...letter, contest: contest.doc.id, kind: 'judge-reminder', to: email, state: 'waiting', judge: judge.account },
    now,
  )
}
