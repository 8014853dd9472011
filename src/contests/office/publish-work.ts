import type { Article } from '@/payload-types'
import { asViewer } from '@/shared/payload/acting'
import { readCourse } from '../course'
import { judgeableEntries } from '../judging/judgeable-entries'
import { plainWork } from '../work-text'
import { type Act, refuse, type Sent, textIn } from './act'
import { type MediaOfWork, mediaOfWork } from './media-of-work'
import { storyOfWork } from './story-of-work'
import { textOf } from './text-of'

const firstSentences = (text: string): string => {
  const [sentence = ''] = /^.{20,}?[.!?…](?=\s|$)/su.exec(text) ?? [text]
  return sentence.replace(/\s+/gu, ' ').slice(0, 300)
}

/** The first picture leads, sound and film stand before the text, the other pictures after it. */
const storyWithMedia = (text: string, title: string, { pictures, recordings, left }: MediaOfWork): Partial<Article> => {
  const [cover, ...others] = pictures
  const [main] = recordings.toSorted((a, b) => (a.blockType < b.blockType ? 1 : -1))
  const story = storyOfWork(text, {
    before: recordings.map((recording) => ({ ...recording, title })),
    after: others.length > 0 ? [{ blockType: 'gallery', pictures: others }] : [],
  })
  return {
    medium: main?.blockType ?? 'text',
    ...(cover ? { cover } : {}),
    story: story as Article['story'],
    ...(left.length > 0 ? { internalNotes: `Tệp của tác phẩm chưa đưa vào bài: ${left.join(', ')}.` } : {}),
  }
}

/**
 * Makes an article of a work that won, with its pictures, sound and film: a draft, which an editor completes and publishes through the
 * gate of consent like any other. Only once the result is out, and only with the author's licence.
 */
export const publishWork = async ({ req, contest, now }: Act, sent: Sent): Promise<void> => {
  const code = textIn(sent, 'code', 10)
  const { released, releasedAt } = await readCourse(req, contest.doc.id)
  const award = released?.awards.find(({ work }) => work?.code === code)
  if (!releasedAt || new Date(releasedAt) > now || !award?.work)
    return refuse('Chỉ đăng tác phẩm đoạt giải, sau khi công bố kết quả.')
  if (!award.work.author) return refuse('Tác giả chưa đồng ý cho đăng tác phẩm.')
  const entry = (await judgeableEntries(req, contest.doc.id)).find(({ blindCode }) => blindCode === code)
  if (!entry || !req.user) return refuse('Không còn bài này.')
  const own = { req, ...asViewer(req.user) } as const
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { and: [{ contest: { equals: contest.doc.id } }, { workCode: { equals: code } }] },
    ...own,
  })
  if (totalDocs > 0) return refuse('Tác phẩm này đã có bản nháp ở mục Tin, bài.')
  const text = await textOf(req, entry.id)
  const data: Partial<Article> = {
    title: award.work.title,
    form: contest.settings.kind === 'report' ? 'report' : 'feature',
    column: 'stories',
    standfirst: firstSentences(plainWork(text)),
    ...storyWithMedia(text, award.work.title, await mediaOfWork(req, req.user, entry)),
    byline: award.work.author,
    contest: contest.doc.id,
    workCode: code,
    illustrative: contest.doc.illustrative,
  }
  await req.payload.create({ collection: 'articles', draft: true, data: data as Article, depth: 0, ...own })
}
