import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { notAdjustedInWords } from '../../adjustment'
import { timeInWords } from '../../deadline'
import { authorsOf, type Gathered, gatherRecord } from '../../outcome/contest-record'
import { checkRelease } from '../../outcome/release'
import { decisionOn } from '../../ranking'
import { fixedDigits } from '../../rational'
import { receiversOf } from '../../receivers-of'
import { resultBehind } from '../../reckon'
import { marksNeeded } from '../../release-check'
import { roundName } from '../../rounds'
import { rankedByInWords } from '../../rules-in-words'
import type { SectionProps } from './props'
import { Winners } from './Winners'

const files = [
  { name: 'bien-ban.docx', label: 'Dự thảo biên bản họp hội đồng (DOCX)' },
  { name: 'phu-luc.docx', label: 'Dự thảo phụ lục quyết định khen thưởng (DOCX)' },
  { name: 'bai-du-thi.xlsx', label: 'Danh sách bài dự thi, tác giả, điểm (XLSX)' },
  { name: 'tac-pham.zip', label: 'Toàn văn các bài (ZIP)' },
  { name: 'du-lieu.json', label: 'Mọi dữ liệu để tính lại kết quả (JSON)' },
  { name: 'chung-nhan.pdf', label: 'Giấy chứng nhận (PDF)', isForReceivers: true },
]

/** From marks to the released result. */
export const Results = async (props: SectionProps) => {
  const { req, contest, desk, act, at } = props
  const gathered = await gatherRecord(req, contest)
  const { course, entries, given, decisions } = gathered
  const { results, adjustment, unmarked, rankings, ties, notes, first } = gathered.reckoned
  const { timeline } = contest.settings
  const authors = await authorsOf(req, entries)
  const entryOf = (code: string) => entries.find(({ blindCode }) => blindCode === code)
  const name = (account: string) => desk.judges.find((judge) => judge.account === account)?.name ?? account
  const genre = (key: string | null) => contest.settings.genres.find((one) => one.key === key)?.label ?? key
  const places = rankings.flatMap((ranking) => ranking.places)
  const { judgesPerEntry } = contest.settings.judging
  const inForce = ties.flatMap((tie) => decisionOn(tie, decisions) ?? [])
  if (results.length === 0 && !course.releasedAt)
    return (
      <p>
        {entries.length === 0
          ? 'Chưa có bài nào vào vòng chấm. Sau hạn nộp: sơ loại, che tên, rồi phân công giám khảo.'
          : `${first ? `${roundName(timeline, 'final')}: ${desk.rounds.advanced?.size} bài` : `${entries.length} bài đã vào vòng chấm`}, chưa giám khảo nào gửi phiếu. Xem và nhắc giám khảo ở “Tiến độ”.`}{' '}
        Bảng xếp hạng, biên bản và việc trao giải hiện ra ở đây khi có phiếu chấm đầu tiên.
      </p>
    )
  return (
    <>
      {unmarked.length > 0 ? (
        <p className="office-note">
          {unmarked.length} bài chưa có phiếu nào được gửi: {unmarked.join(', ')}.
        </p>
      ) : null}
      {first ? (
        <p>
          Bài vào chung khảo xếp trước, theo phiếu chung khảo; các bài khác theo sau, xếp theo phiếu sơ khảo. Số liệu
          dưới đây lấy từ vòng ghi ở cột “Vòng”. <a href={at('chung-khao')}>Xem thứ tự sơ khảo đầy đủ</a>
        </p>
      ) : null}
      {adjustment.isApplied ? (
        <p>
          Mức chấm so với trung bình:{' '}
          {[...adjustment.effects].map(([judge, effect]) => `${name(judge)} ${fixedDigits(effect)}`).join('; ')}. Điểm
          hiệu chỉnh trừ đi mức này.
        </p>
      ) : (
        <p className="office-note">{notAdjustedInWords(adjustment, name)}</p>
      )}
      <p>{rankedByInWords(contest.settings.judging.basis, adjustment.isApplied)}</p>
      {rankings.map((ranking) => (
        <table className="office-table" key={ranking.genre ?? ''}>
          {ranking.genre ? <caption>{genre(ranking.genre)}</caption> : null}
          <thead>
            <tr>
              <th scope="col">Hạng</th>
              <th scope="col">Mã, tên bài</th>
              <th scope="col">Tác giả</th>
              <th scope="col">Trung bình</th>
              <th scope="col">Trung vị</th>
              <th scope="col">Chênh lệch</th>
              <th scope="col">Hiệu chỉnh</th>
              <th scope="col">Số phiếu</th>
              {first ? <th scope="col">Vòng</th> : null}
            </tr>
          </thead>
          <tbody>
            {ranking.places.map(({ rank, entry: code, round }) => {
              const result = resultBehind(gathered.reckoned, code)
              const entry = entryOf(code)
              return result && entry ? (
                <tr key={code}>
                  <td data-label="Hạng">{rank}</td>
                  <td data-label="Mã, tên bài">
                    {code}: {entry.title}
                    {notes.has(code) ? <p className="office-note">{notes.get(code)}</p> : null}
                  </td>
                  <td data-label="Tác giả">
                    {authors
                      .get(entry.id)
                      ?.map((person) => person.name)
                      .join(', ')}
                  </td>
                  <td data-label="Trung bình">{fixedDigits(result.mean)}</td>
                  <td data-label="Trung vị">{fixedDigits(result.median)}</td>
                  <td data-label="Chênh lệch">
                    {fixedDigits(result.spread)}
                    {result.hasGap ? ' (quá ngưỡng)' : ''}
                  </td>
                  <td data-label="Hiệu chỉnh">{result.adjusted ? fixedDigits(result.adjusted) : '–'}</td>
                  <td data-label="Số phiếu">
                    {result.judges} / {marksNeeded(result, judgesPerEntry, given.get(code) ?? 0)}
                  </td>
                  {round ? <td data-label="Vòng">{roundName(timeline, round)}</td> : null}
                </tr>
              ) : null
            })}
          </tbody>
        </table>
      ))}
      <ul>
        {files
          .filter(
            ({ isForReceivers }) =>
              !isForReceivers || course.released?.awards.some((one) => receiversOf(one).length > 0),
          )
          .map(({ name: file, label }) => (
            <li key={file}>
              <a download href={`/api/contests/${contest.doc.id}/files/${file}`}>
                {label}
              </a>
            </li>
          ))}
      </ul>
      {course.releasedAt
        ? null
        : ties.map((tie) => (
            <Tie
              act={act}
              codes={places.map(({ entry }) => entry).filter((code) => tie.includes(code))}
              isDecided={decisionOn(tie, decisions) !== null}
              key={tie.join(' ')}
            />
          ))}
      {course.decisions.length > 0 ? (
        <ul>
          {course.decisions.map(({ order, reason, decidedAt }) => (
            <li key={decidedAt}>
              Hội đồng xếp {order.join(', ')}: {reason} ({timeInWords(decidedAt)}
              {inForce.some((one) => one.decidedAt === decidedAt) ? '' : '; không còn hiệu lực'})
            </li>
          ))}
        </ul>
      ) : null}
      <Release {...props} gathered={gathered} />
    </>
  )
}

type TieProps = { codes: string[]; isDecided: boolean; act: SectionProps['act'] }

const Tie = ({ codes, isDecided, act }: TieProps) => (
  <div className="office-warnings">
    <p>
      {isDecided
        ? `Bằng nhau sau mọi quy tắc, hội đồng đã xếp: ${codes.join(', ')}. Quyết định ghi sau thay quyết định trước.`
        : `Đồng hạng sau mọi quy tắc: ${codes.join(', ')}. Hội đồng quyết định nếu cần phân hạng.`}
    </p>
    <OfficeForm action={act('tie')} isSecondary label="Ghi quyết định của hội đồng">
      <label>
        Thứ tự, bài hơn trước <input defaultValue={codes.join(', ')} name="order" required />
      </label>
      <label>
        Lý do <input maxLength={1000} name="reason" required />
      </label>
    </OfficeForm>
  </div>
)

const Release = ({ gathered, ...props }: SectionProps & { gathered: Gathered }) => {
  const { contest, desk, act, at, now } = props
  const { course } = gathered
  const { releasedAt } = course
  const places = gathered.reckoned.rankings.flatMap((ranking) => ranking.places)
  if (releasedAt && new Date(releasedAt) <= now)
    return (
      <>
        <p>
          Đã công bố lúc {timeInWords(releasedAt)}.{' '}
          <a href={`/cuoc-thi/${contest.doc.slug}/ket-qua`}>Xem trang kết quả</a>
        </p>
        <p>
          <a href={at('thu')}>Gửi thư báo kết quả ở mục “Thư”</a>
        </p>
        {course.released ? <Winners {...props} released={course.released} /> : null}
      </>
    )
  if (releasedAt)
    return (
      <>
        <p>
          Kết quả đã chốt, tự công bố lúc {timeInWords(releasedAt)}. Muốn sửa điểm hoặc giải thì gọi lại trước giờ ấy;
          thư báo kết quả đã soạn sẽ bị bỏ và soạn lại khi chốt lần sau.
        </p>
        <OfficeForm action={act('call-back')} isSecondary label="Gọi lại, chưa công bố" />
      </>
    )
  const { faults, concerns } = checkRelease(contest, desk, gathered)
  return (
    <>
      <h2>Giải thưởng</h2>
      <OfficeForm action={act('awards')} isSecondary label="Lưu giải">
        {contest.settings.prizes.map(({ name, count, receiver }, i) => (
          <label key={name}>
            {name} ({count} giải): mỗi dòng {receiver === 'unit' ? 'một đơn vị' : 'một mã bài'}, có thể thêm “ - lời ghi
            nhận”
            <textarea
              placeholder={
                receiver === 'unit'
                  ? 'Trường Tiểu học Đồng Nứa'
                  : `${(places[i] ?? places[0])?.entry} - Quan sát kỹ, để sự việc tự nói.`
              }
              defaultValue={course.awards
                .filter(({ prize }) => prize === name)
                .map(({ entry, unit, citation }) => [entry ?? unit, citation].filter(Boolean).join(' - '))
                .join('\n')}
              name={`prize-${i}`}
              rows={Math.min(4, count)}
            />
          </label>
        ))}
      </OfficeForm>
      <h2>Công bố</h2>
      {faults.length > 0 ? (
        <div className="office-warnings">
          <p>Chưa công bố được:</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      ) : (
        <OfficeForm
          action={act('release')}
          label="Chốt và công bố"
          question="Chốt kết quả? Điểm và giải không sửa được nữa."
        >
          {concerns.length > 0 ? (
            <div className="office-warnings">
              <p>Cần xem lại trước khi công bố:</p>
              <ul>
                {concerns.map((concern) => (
                  <li key={concern}>{concern}</li>
                ))}
              </ul>
              <p>
                Thiếu phiếu: nhắc giám khảo ở “Tiến độ”, đổi giám khảo ở “Phân công”. Chênh quá ngưỡng: rút thêm giám
                khảo ở “Tiến độ”. Nếu vẫn công bố, hãy ghi lý do.
              </p>
              <label>
                Lý do vẫn công bố (in trong biên bản) <input maxLength={1000} name="reason" required />
              </label>
            </div>
          ) : null}
          <label>
            Công bố lúc (để trống: ngay bây giờ) <input name="at" type="datetime-local" />
          </label>
        </OfficeForm>
      )}
    </>
  )
}
