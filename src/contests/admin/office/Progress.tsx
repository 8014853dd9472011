import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { timeInWords } from '../../deadline'
import { gapsOf } from '../../office/add-judges'
import { roundName } from '../../rounds'
import type { SectionProps } from './props'

/** How far each judge is; who gave an entry back; where marks lie too far apart. */
export const Progress = async ({ req, contest, desk, act }: SectionProps) => {
  const recused = desk.assignments.filter(({ recusal }) => recusal?.at)
  const gaps = await gapsOf({ req, contest })
  const { gapThreshold } = contest.settings.judging
  const round = roundName(contest.settings.timeline, desk.rounds.current)
  const code = (entry: unknown) => desk.entries.find(({ id }) => id === entry)?.blindCode ?? ''
  const name = (account: unknown) => desk.judges.find((judge) => judge.account === account)?.name ?? ''
  const locked = desk.scores.filter(
    ({ submittedAt, assignment }) => submittedAt && !recused.some(({ id }) => id === assignment),
  )
  return (
    <>
      {round ? <h2>{round}</h2> : null}
      <table className="office-table">
        <thead>
          <tr>
            <th scope="col">Giám khảo</th>
            <th scope="col">Đã gửi điểm</th>
            <th scope="col">Đang chấm dở</th>
            <th scope="col">Chưa chấm</th>
            <th scope="col">Nhắc</th>
          </tr>
        </thead>
        <tbody>
          {desk.judges.map((judge) => (
            <tr key={judge.account}>
              <td data-label="Giám khảo">{judge.name}</td>
              <td data-label="Đã gửi điểm">
                {judge.submitted} / {judge.given}{' '}
                <meter aria-label={`${judge.name} đã gửi`} max={Math.max(1, judge.given)} value={judge.submitted} />
              </td>
              <td data-label="Đang chấm dở">{judge.begun}</td>
              <td data-label="Chưa chấm">{judge.given - judge.submitted - judge.begun}</td>
              <td data-label="Nhắc">
                {judge.left > 0 ? (
                  <OfficeForm
                    action={act('remind-judge')}
                    fixed={{ judge: judge.account }}
                    isSecondary
                    label="Gửi thư nhắc"
                  />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Chênh điểm</h2>
      {gapThreshold === null ? <p>Cuộc thi không đặt ngưỡng chênh điểm.</p> : null}
      {gapThreshold !== null && gaps.length === 0 ? (
        <p>Không có bài nào chênh quá {gapThreshold} điểm (thang 100).</p>
      ) : null}
      {gaps.length > 0 ? (
        <>
          <p>
            Chênh quá {gapThreshold} điểm: {gaps.join(', ')}. Mỗi bài cần thêm một giám khảo.
          </p>
          <OfficeForm action={act('add-judges')} label="Rút thêm một giám khảo cho mỗi bài" />
        </>
      ) : null}
      {recused.length > 0 ? (
        <>
          <h2>Thôi chấm</h2>
          <ul>
            {recused.map(({ id, entry, judge, recusal }) => (
              <li key={id}>
                {name(judge)} – bài {code(entry)}, {recusal?.by ? 'ban tổ chức lấy lại' : 'giám khảo xin không chấm'}
                {recusal?.at ? ` lúc ${timeInWords(recusal.at)}` : ''}: {recusal?.reason}
              </li>
            ))}
          </ul>
          <p>
            Điểm đã chấm trước đó vẫn nằm trong lịch sử, không được tính. Vào “Phân công” để rút và cho giám khảo mới
            thấy bài.
          </p>
        </>
      ) : null}
      {locked.length > 0 ? (
        <details>
          <summary>Mở khóa một phiếu đã gửi ({locked.length} phiếu)</summary>
          <OfficeForm action={act('unlock')} isSecondary label="Mở khóa">
            <label>
              Phiếu
              <select name="score">
                {locked.map(({ id, assignment, submittedAt }) => {
                  const given = desk.assignments.find((one) => one.id === assignment)
                  return (
                    <option key={id} value={id}>
                      {code(given?.entry)} – {name(given?.judge)}, gửi lúc {submittedAt ? timeInWords(submittedAt) : ''}
                    </option>
                  )
                })}
              </select>
            </label>
            <label>
              Lý do <input maxLength={500} name="reason" required />
            </label>
          </OfficeForm>
        </details>
      ) : null}
    </>
  )
}
