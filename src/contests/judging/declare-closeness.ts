import { bypassing } from '@/shared/payload/acting'
import { cleanLine } from '@/shared/text/nfc'
import { refuse, type Sent } from '../office/act'
import { type Judge, listCases } from './judge'

const idPattern = /^[0-9a-f-]{36}$/

/** The judge's own declaration; undefined while he has made none. */
export const declarationOf = async ({ req, contest, judge }: Judge) => {
  const { docs } = await req.payload.find({
    collection: 'judge-declarations',
    where: { and: [{ contest: { equals: contest.doc.id } }, { judge: { equals: judge } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    ...bypassing(req, 'a judge reads his own declaration'),
  })
  return docs[0]
}

const peopleIn = (sent: Sent) => {
  const lines = typeof sent.people === 'string' ? sent.people.split('\n').map(cleanLine).filter(Boolean) : []
  if (lines.length > 100) refuse('Danh sách dài quá 100 người.')
  return lines.map((name) =>
    [...name].length > 120 ? refuse('Mỗi dòng là một họ tên, không quá 120 ký tự.') : { name },
  )
}

/** Names whom and what the judge is close to, before the first entry is shown. Nobody is an answer too. */
export const declareCloseness = async (judge: Judge, sent: Sent): Promise<void> => {
  const { req, contest, now } = judge
  if ((await listCases(judge)).length > 0)
    refuse('Đã nhận bài chấm: nếu thấy bài của người quen, hãy chọn “Xin không chấm bài này”.')
  const units = Array.isArray(sent.units) ? sent.units.map(String).filter((id) => idPattern.test(id)) : []
  const data = { people: peopleIn(sent), units, declaredAt: now.toISOString() }
  const standing = await declarationOf(judge)
  const own = bypassing(req, 'a judge declares for himself')
  if (standing) await req.payload.update({ collection: 'judge-declarations', id: standing.id, data, depth: 0, ...own })
  else
    await req.payload.create({
      collection: 'judge-declarations',
      data: { contest: contest.doc.id, judge: judge.judge, ...data },
      depth: 0,
      ...own,
    })
}
