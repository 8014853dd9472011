import { bypassing } from '@/shared/payload/acting'
import { type Act, choiceIn, refuse, type Sent } from '../office/act'
import { conflictsOf } from './conflicts-of'
import { judgeableEntries } from './judgeable-entries'

/** The secretary's word on whether a judge with a like name is close to an entry. */
export const ruleOnDoubt = async ({ req, contest, by, now }: Act, sent: Sent): Promise<void> => {
  const verdict = choiceIn(sent, 'verdict', ['clear', 'blocked'])
  const entries = await judgeableEntries(req, contest.doc.id)
  const { closeness } = await conflictsOf(req, contest.doc.id, entries)
  const doubt = closeness.find(({ entry, judge }) => entry === sent.entry && judge === sent.judge)
  if (!doubt || (doubt.verdict !== 'doubtful' && !doubt.isRuled)) return refuse('Không có gì phải xét ở đây.', 404)
  const { docs } = await req.payload.find({
    collection: 'judge-declarations',
    where: { and: [{ contest: { equals: contest.doc.id } }, { judge: { equals: doubt.judge } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  const [declaration] = docs
  if (!declaration) return refuse('Giám khảo này chưa khai.', 404)
  await req.payload.update({
    collection: 'judge-declarations',
    id: declaration.id,
    data: {
      rulings: [
        ...(declaration.rulings ?? []).filter(({ entry }) => entry !== doubt.entry),
        { entry: doubt.entry, verdict, at: now.toISOString(), by },
      ],
    },
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
}
