import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { mayFollow } from '@/publishing/access'
import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import type { ContentKind } from '@/publishing/content-kind'
import { newestOf } from '@/publishing/public-version'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { callerOf } from '@/users/access'
import { holds } from '@/users/roles'
import { channelNames, postingChannels } from '../posting-channels'
import { listPostings } from '../postings'
import { toUndoAmong } from '../postings-to-undo'
import { getKit } from '../queries'
import { Channels } from './Channels'
import { PostingLog } from './PostingLog'

type Props = DocumentViewServerProps & { kinds: readonly ContentKind<never>[] }

/** Everything with which one story is carried further, and where it has been carried. */
export const Kit = async ({ initPageResult, kinds }: Props) => {
  const { req, docID, collectionConfig } = initPageResult
  const id = String(docID ?? '')
  const caller = callerOf(req)
  const collection = kinds.find((kind) => kind.collection === collectionConfig?.slug)?.collection
  const doc = collection ? await newestOf<{ unit?: unknown }>(req, collection, id) : null
  if (!collection || !doc || !mayFollow(caller, doc))
    return (
      <Gutter className="office kit">
        <p>Phần này dành cho ban biên tập và cộng tác viên của đơn vị có bài.</p>
      </Gutter>
    )
  const [kit, postings] = await Promise.all([getKit(req, id, kinds), listPostings(req, id)])
  const standing = postings.filter(({ removal }) => !removal)
  const toUndo = new Set((await toUndoAmong(req, standing)).map((posting) => posting.id))
  const isEditor = holds(caller, 'admin', 'editor')
  return (
    <Gutter className="office kit">
      {toUndo.size > 0 ? (
        <p className="desk-failure" role="status">
          Còn {toUndo.size} nơi phải gỡ bằng tay: xem mục “Đã đăng ở đâu”.
        </p>
      ) : null}
      {kit ? (
        <Channels kit={kit} />
      ) : (
        <p>Bài chưa công bố hoặc đã thôi công bố, nên không có gì để đưa lên các kênh khác.</p>
      )}
      <section aria-labelledby="kit-log" className="kit-channel">
        <h2 id="kit-log">Đã đăng ở đâu</h2>
        {postings.length > 0 ? (
          <PostingLog caption="Các nơi đã đăng" mayTick={isEditor} postings={postings} toUndo={toUndo} />
        ) : (
          <p>Chưa ghi nơi nào. Đăng ở đâu thì ghi lại ở đây: khi bài thôi công bố, cổng nhắc từng nơi phải gỡ.</p>
        )}
        {isEditor ? (
          <OfficeForm action={`/api/${collection}/${id}/postings`} isSecondary label="Ghi vào sổ">
            <label>
              Nơi đăng
              <select name="channel">
                {channelNames.map((name) => (
                  <option key={name} value={name}>
                    {postingChannels[name].label}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Liên kết đến bài đã đăng
              <input maxLength={2000} name="link" placeholder="https://" type="url" />
            </label>
            <label>
              Ghi chú (nhóm nào, số báo nào, buổi phát nào)
              <input maxLength={500} name="note" />
            </label>
            <label>
              Ngày đăng
              <input defaultValue={toVietnamDay(new Date())} name="postedOn" type="date" />
            </label>
          </OfficeForm>
        ) : null}
      </section>
    </Gutter>
  )
}
