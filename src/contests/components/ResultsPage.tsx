import type { ReactNode } from 'react'
import { formatNumber } from '@/shared/text/number-format'
import type { Summary } from '@/shared/view'
import { IllustrativeMark } from '@/ui/cards/IllustrativeMark'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import type { PublicAward } from '../course'
import { deadlineInWords, timeInWords } from '../deadline'
import type { ReleasedResult } from '../queries'
import { rankedByInWords } from '../rules-in-words'
import type { ContestSettings } from '../settings'

type Props = {
  item: Summary
  settings: ContestSettings
  result: ReleasedResult | null
  hasWorks: boolean
  tools: ReactNode
}

/** Who won what, and why; before its hour, when it is expected. */
export function ResultsPage({ item, settings, result, hasWorks, tools }: Props) {
  const prizes = settings.prizes.map(({ name }) => name)
  return (
    <article className="contest-rules">
      <PageHeading title={`Kết quả: ${item.title}`} lead={item.standfirst}>
        {item.illustrative && (
          <p className="card-meta">
            <IllustrativeMark />
          </p>
        )}
      </PageHeading>
      {result ? (
        <>
          <p>
            Công bố lúc {timeInWords(result.releasedAt)}, từ {formatNumber(result.entries)} bài vào vòng chấm.
            {result.judges.length > 0 && ` Ban giám khảo: ${result.judges.join('; ')}.`}
          </p>
          {prizes
            .map((prize) => ({ prize, awards: result.awards.filter((award) => award.prize === prize) }))
            .filter(({ awards }) => awards.length > 0)
            .map(({ prize, awards }, i) => (
              <PagePart id={`giai-${i + 1}`} key={prize} title={prize}>
                <ul className="prizes">
                  {awards.map((award) => (
                    <Award award={award} key={award.work?.code ?? award.unit} settings={settings} />
                  ))}
                </ul>
              </PagePart>
            ))}
          <PagePart id="cach-tinh" title="Kết quả được tính thế nào">
            <p>
              Mỗi bài được chấm kín theo mã, người chấm không biết tác giả. Mỗi giám khảo cho điểm từng tiêu chí, nhân
              hệ số, quy về thang 100. {rankedByInWords(result.basis, result.isAdjusted)} Bằng điểm thì phân hạng theo
              thể lệ.
            </p>
            <p>
              Ai cũng tính lại được kết quả này: tải <a href={`${item.href}/ket-qua.json`}>dữ liệu chấm (JSON)</a>, có
              điểm từng phiếu, bài theo mã, giám khảo theo số GK, không có tên ai; rồi chạy lệnh{' '}
              <code>npm run recompute -- ket-qua.json</code> trong mã nguồn của cổng. Lệnh in bảng xếp hạng tính lại và
              báo KHỚP nếu giống hệt kết quả đã công bố.
            </p>
            <p>
              <a href={`${item.href}/the-le`}>Xem thể lệ</a>
            </p>
          </PagePart>
          {hasWorks && (
            <p>
              <a href={`${item.href}/tac-pham`}>Đọc các tác phẩm đã đăng</a>
            </p>
          )}
          {tools}
        </>
      ) : (
        <p>
          Kết quả chưa công bố. Dự kiến công bố: {deadlineInWords(settings.timeline.resultsExpected)}.{' '}
          <a href={item.href}>Về trang cuộc thi</a>
        </p>
      )}
    </article>
  )
}

function Award({ award, settings }: { award: PublicAward; settings: ContestSettings }) {
  const { work, unit, citation, amount, note } = award
  const genre = settings.genres.find(({ key }) => key === work?.genre)?.label
  return (
    <li>
      <p className="prize-name">{work ? `“${work.title}”` : unit}</p>
      {work && (
        <p>
          {work.author ? `${work.author}${work.unit ? `, ${work.unit}` : ''}` : `Tác giả bài mã ${work.code}`}
          {genre && ` · ${genre}`}
          {work.author && ` · bài mã ${work.code}`}
        </p>
      )}
      {note && <p>{note}</p>}
      {citation && <p>{citation}</p>}
      {amount !== null && <p>{formatNumber(amount)} đồng</p>}
    </li>
  )
}
