import type { ReactNode } from 'react'
import { formatNumber } from '@/shared/text/number-format'
import type { Summary } from '@/shared/view'
import { IllustrativeMark } from '@/ui/cards/IllustrativeMark'
import { FactList } from '@/ui/page/FactList'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import { deadlineInWords, timeInWords } from '../deadline'
import type { PublishedWork, ReleasedResult } from '../queries'
import { rankedByInWords } from '../rules-in-words'
import type { ContestSettings } from '../settings'
import { AwardTable } from './AwardTable'

type Props = {
  item: Summary
  settings: ContestSettings
  result: ReleasedResult | null
  works: readonly PublishedWork[]
  tools: ReactNode
}

/** Who won what, and why; before its hour, when it is expected. */
export function ResultsPage({ item, settings, result, works, tools }: Props) {
  const organisers = settings.organisers.map(({ name }) => name).join('; ')
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
            Công bố lúc {timeInWords(result.releasedAt)}, từ {formatNumber(result.entries)} bài vào vòng chấm
            {result.finalists === null ? '' : `, ${formatNumber(result.finalists)} bài vào chung khảo`}.
          </p>
          <FactList
            facts={[
              { label: 'Đơn vị tổ chức', value: organisers },
              { label: 'Ban giám khảo', value: result.judges.join('; ') },
            ].filter(({ value }) => value !== '')}
          />
          <PagePart id="giai" title="Giải thưởng">
            <AwardTable awards={result.awards} settings={settings} works={works} />
          </PagePart>
          <PagePart id="cach-tinh" title="Kết quả được tính thế nào">
            <p>
              Mỗi bài được chấm kín theo mã, người chấm không biết tác giả. Mỗi giám khảo cho điểm từng tiêu chí, nhân
              hệ số, quy về thang 100. {rankedByInWords(result.basis, result.isAdjusted)} Bằng điểm thì phân hạng theo
              thể lệ.
              {result.finalists === null
                ? ''
                : ' Hạng và giải theo điểm chung khảo, do giám khảo chưa chấm bài ấy ở sơ khảo cho; các bài khác xếp sau, theo điểm sơ khảo. Dữ liệu chấm ghi rõ từng điểm thuộc vòng nào.'}
            </p>
            <p>
              Ai cũng tính lại được kết quả này: tải <a href={`${item.href}/ket-qua.json`}>dữ liệu chấm (JSON)</a>, có
              điểm từng phiếu, bài theo mã, giám khảo theo số GK, không có tên ai; rồi chạy lệnh{' '}
              <code>npm run recompute -- ket-qua.json</code> trong mã nguồn của cổng. Lệnh in bảng xếp hạng tính lại và
              báo KHỚP nếu giống hệt kết quả đã công bố.
            </p>
            <p className="contest-link">
              <a href={`${item.href}/the-le`}>Xem thể lệ</a>
            </p>
          </PagePart>
          {works.length > 0 && (
            <p className="contest-link">
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
