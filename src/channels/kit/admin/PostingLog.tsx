import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { formatDate, formatDateTime } from '@/shared/time/vietnam-date'
import { kitHref } from '../kit-paths'
import { postingChannels } from '../posting-channels'
import type { Posting } from '../postings'

type Props = {
  postings: Posting[]
  /** Ids of those that people have to undo. */
  toUndo: ReadonlySet<string>
  mayTick: boolean
  /** Titles of the items, where the list is of several. */
  titles?: ReadonlyMap<string, string>
  caption: string
}

/** Where items were posted, by whom, and what became of it. */
export const PostingLog = ({ postings, toUndo, mayTick, titles, caption }: Props) => (
  <table className="office-table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {titles ? <th scope="col">Bài</th> : null}
        <th scope="col">Nơi đăng</th>
        <th scope="col">Ngày đăng</th>
        <th scope="col">Ở đâu</th>
        <th scope="col">Người ghi</th>
        <th scope="col">Tình trạng</th>
      </tr>
    </thead>
    <tbody>
      {postings.map((posting) => (
        <tr key={posting.id}>
          {titles ? (
            <td data-label="Bài">
              <a href={kitHref(posting.collection, posting.item)}>{titles.get(posting.item) ?? 'Bài đã xóa'}</a>
            </td>
          ) : null}
          <td data-label="Nơi đăng">{postingChannels[posting.channel].label}</td>
          <td data-label="Ngày đăng">{formatDate(posting.postedOn)}</td>
          <td className="kit-where" data-label="Ở đâu">
            {posting.link ? (
              <a href={posting.link} rel="noopener noreferrer" target="_blank">
                {posting.link}
              </a>
            ) : null}
            {posting.note ? <div>{posting.note}</div> : null}
          </td>
          <td data-label="Người ghi">{posting.by}</td>
          <td data-label="Tình trạng">
            <Standing mayTick={mayTick} mustGo={toUndo.has(posting.id)} posting={posting} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Standing = ({ posting, mustGo, mayTick }: { posting: Posting; mustGo: boolean; mayTick: boolean }) => {
  const { removal, collection, item, id } = posting
  if (removal)
    return (
      <>
        Đã gỡ, {removal.by} ghi lúc {formatDateTime(removal.at)}
      </>
    )
  return (
    <>
      {mustGo ? <strong className="kit-must-go">Phải gỡ</strong> : 'Đang đăng'}
      {mayTick ? (
        <OfficeForm
          action={`/api/${collection}/${item}/postings/${id}/removed`}
          isSecondary={!mustGo}
          label="Đã gỡ xong"
          question="Bài này đã được gỡ ở đó, hoặc đã thu hồi bản in?"
        />
      ) : null}
    </>
  )
}
