import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { type State, stateLabels } from '@/publishing/workflow'
import { bypassing } from '@/shared/payload/acting'
import type { Released } from '../../course'
import type { SectionProps } from './props'

type Props = SectionProps & { released: Released }

/** The works that won, each with what becomes of it: nothing yet, an article on its way, a published one. */
export const Winners = async ({ req, contest, act, released }: Props) => {
  const works = released.awards.flatMap(({ work, prize }) => (work ? [{ ...work, prize }] : []))
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ contest: { equals: contest.doc.id } }, { workCode: { in: works.map(({ code }) => code) } }] },
    draft: true,
    depth: 0,
    pagination: false,
    select: { workCode: true, state: true },
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  return (
    <>
      <h2>Đăng tác phẩm đoạt giải</h2>
      <p>
        Tạo bản nháp ở mục Tin, bài, kèm ảnh, âm thanh và phim của tác phẩm (trừ tệp mà người che tên đã giữ lại); biên
        tập mô tả từng tệp, ghi đồng ý của nhân vật rồi công bố.
      </p>
      <table className="office-table">
        <thead>
          <tr>
            <th scope="col">Giải</th>
            <th scope="col">Tác phẩm</th>
            <th scope="col">Tác giả</th>
            <th scope="col">Bài ở mục Tin, bài</th>
          </tr>
        </thead>
        <tbody>
          {works.map(({ code, prize, title, author }) => {
            const article = docs.find(({ workCode }) => workCode === code)
            return (
              <tr key={code}>
                <td data-label="Giải">{prize}</td>
                <td data-label="Tác phẩm">“{title}”</td>
                <td data-label="Tác giả">{author ?? 'Chưa đồng ý cho đăng'}</td>
                <td data-label="Bài ở mục Tin, bài">
                  {article ? (
                    <a href={`/admin/collections/articles/${article.id}`}>
                      Mở bài ({stateLabels[article.state as State].toLocaleLowerCase('vi')})
                    </a>
                  ) : author ? (
                    <OfficeForm action={act('work')} fixed={{ code }} isSecondary label={`Tạo bản nháp “${title}”`} />
                  ) : (
                    'Không tạo được: xin tác giả cho phép đăng trước.'
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
