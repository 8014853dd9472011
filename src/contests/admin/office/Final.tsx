import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { timeInWords } from '../../deadline'
import { checkOpening } from '../../judging/open-final'
import { type Gathered, gatherRecord } from '../../outcome/contest-record'
import { fixedDigits } from '../../rational'
import { marksNeeded } from '../../release-check'
import { roundsIn } from '../../rounds'
import type { SectionProps } from './props'

/** From the first round to the final: who stands where, how many go on, and once it is open, who went on. */
export const Final = async (props: SectionProps) => {
  const { req, contest, desk, act, at } = props
  const gathered = await gatherRecord(req, contest)
  const { course } = gathered
  const { opening, advanced, isDrawn } = roundsIn(course.draws)
  const { rankings, results } = gathered.reckoned.first ?? gathered.reckoned
  if (results.length === 0)
    return <p>Thứ tự sơ khảo hiện ra ở đây khi có phiếu chấm đầu tiên. Xem và nhắc giám khảo ở “Tiến độ”.</p>
  return (
    <>
      {opening ? (
        <>
          <p>
            Chung khảo mở lúc {timeInWords(opening.at)}: {advanced?.size} bài vào chung khảo. Phiếu sơ khảo đã khóa,
            giám khảo không còn thấy bài sơ khảo.{' '}
            <a href={at('phan-cong')}>{isDrawn ? 'Xem phân công chung khảo' : 'Rút thăm giám khảo chung khảo'}</a>
          </p>
          {opening.despite ? (
            <p className="office-note">
              {opening.despite.concerns.join(' ')} Lý do vẫn mở: {opening.despite.reason}
            </p>
          ) : null}
          {isDrawn || course.releasedAt ? null : (
            <OfficeForm action={act('close-final')} isSecondary label="Đóng lại, chọn lại bài" />
          )}
        </>
      ) : (
        <Opening {...props} gathered={gathered} />
      )}
      <h2>Thứ tự sơ khảo</h2>
      {rankings.map(({ genre, places }) => (
        <table className="office-table" key={genre ?? ''}>
          {genre ? <caption>{contest.settings.genres.find(({ key }) => key === genre)?.label ?? genre}</caption> : null}
          <thead>
            <tr>
              <th scope="col">Hạng</th>
              <th scope="col">Mã, tên bài</th>
              <th scope="col">Điểm</th>
              <th scope="col">Chênh lệch</th>
              <th scope="col">Số phiếu</th>
              {opening ? <th scope="col">Chung khảo</th> : null}
            </tr>
          </thead>
          <tbody>
            {places.map(({ rank, entry: code, score }) => {
              const result = results.find(({ entry }) => entry === code)
              const given = gathered.reckoned.first ? 0 : (gathered.given.get(code) ?? 0)
              return result ? (
                <tr key={code}>
                  <td data-label="Hạng">{rank}</td>
                  <td data-label="Mã, tên bài">
                    {code}: {desk.entries.find(({ blindCode }) => blindCode === code)?.title}
                  </td>
                  <td data-label="Điểm">{fixedDigits(score)}</td>
                  <td data-label="Chênh lệch">
                    {fixedDigits(result.spread)}
                    {result.hasGap ? ' (quá ngưỡng)' : ''}
                  </td>
                  <td data-label="Số phiếu">
                    {result.judges}
                    {opening ? '' : ` / ${marksNeeded(result, contest.settings.judging.judgesPerEntry, given)}`}
                  </td>
                  {opening ? <td data-label="Chung khảo">{advanced?.has(code) ? 'Được vào' : '–'}</td> : null}
                </tr>
              ) : null
            })}
          </tbody>
        </table>
      ))}
    </>
  )
}

const question =
  'Mở chung khảo? Phiếu sơ khảo khóa lại, giám khảo không còn thấy bài sơ khảo. Đóng lại được cho đến khi rút thăm chung khảo.'

const Opening = ({ contest, desk, act, gathered }: SectionProps & { gathered: Gathered }) => {
  const { rankings } = gathered.reckoned
  const { faults, concerns } = checkOpening(desk, gathered, [])
  const { isByGenre, judgesPerEntry } = contest.settings.judging
  if (faults.length > 0)
    return (
      <div className="office-warnings">
        <p>Chưa mở chung khảo được:</p>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </div>
    )
  return (
    <>
      <p>
        Bài vào chung khảo được giám khảo khác chấm lại từ đầu: ai đã được giao một bài ở sơ khảo thì không nhận lại bài
        ấy. Giải trao theo điểm chung khảo; các bài khác xếp sau, theo thứ tự sơ khảo.
      </p>
      {desk.judges.length < 2 * judgesPerEntry ? (
        <p className="office-note">
          Cuộc thi có {desk.judges.length} giám khảo; để mỗi bài vào chung khảo có {judgesPerEntry} người mới chấm cần
          ít nhất {2 * judgesPerEntry}. Ghi thêm giám khảo ở mục “Chỉnh sửa”.
        </p>
      ) : null}
      {concerns.length > 0 ? (
        <div className="office-warnings">
          <p>Cần xem lại trước khi mở, hoặc ghi lý do:</p>
          <ul>
            {concerns.map((concern) => (
              <li key={concern}>{concern}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <OfficeForm action={act('open-final')} label="Mở chung khảo" question={question}>
        <label>
          {isByGenre ? 'Số bài vào chung khảo của mỗi thể loại' : 'Số bài vào chung khảo, từ bài đứng đầu'}
          <input min={1} name="count" required type="number" />
        </label>
        {concerns.length > 0 ? reasonField(true) : null}
      </OfficeForm>
      <details>
        <summary>Đánh dấu từng bài</summary>
        <OfficeForm
          action={act('open-final')}
          isSecondary
          label="Mở chung khảo cho các bài đã đánh dấu"
          question={question}
        >
          <fieldset>
            <legend>Bài vào chung khảo</legend>
            {rankings.flatMap(({ places }) =>
              places.map(({ rank, entry: code, score }) => (
                <label key={code}>
                  <input name="codes[]" type="checkbox" value={code} /> Hạng {rank}: {code} ({fixedDigits(score)})
                </label>
              )),
            )}
          </fieldset>
          {reasonField(concerns.length > 0)}
        </OfficeForm>
      </details>
    </>
  )
}

const reasonField = (isRequired: boolean) => (
  <label>
    Lý do {isRequired ? '' : '(nếu bỏ qua bài đứng cao hơn) '}– in trong biên bản
    <input maxLength={1000} name="reason" required={isRequired} />
  </label>
)
