import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import type { Pair } from '../../assignment'
import { conflictsOf } from '../../judging/conflicts-of'
import { planAssignments } from '../../judging/draw-assignments'
import { judgeableEntries } from '../../judging/judgeable-entries'
import { authorsOf } from '../../outcome/contest-record'
import { roundName } from '../../rounds'
import type { SectionProps } from './props'

/** Who judges what: doubts first, then the draw, then showing it to the judges. */
export const Assignment = async (props: SectionProps) => {
  const { req, contest, desk, act, now } = props
  const { judgesPerEntry } = contest.settings.judging
  if (desk.judges.length === 0)
    return <p>Cuộc thi chưa có giám khảo. Ghi giám khảo ở mục “Chỉnh sửa”, thẻ “Ban tổ chức”.</p>
  const round = roundName(contest.settings.timeline, desk.rounds.current)
  const plan = await planAssignments({ req, contest, now }, { perEntry: judgesPerEntry })
  const hidden = desk.assignments.filter(({ shownAt, recusal }) => !shownAt && !recusal?.at)
  return (
    <>
      <h2>Lời khai của giám khảo</h2>
      <ul>
        {desk.judges.map(({ account, name: judge, hasDeclared }) => (
          <li key={account}>
            {judge}: {hasDeclared ? 'đã khai' : 'chưa khai – giám khảo đăng nhập và khai ở mục “Chấm thi”'}
          </li>
        ))}
      </ul>
      <Doubts {...props} />
      <h2>{round ? `Rút thăm: ${round}` : 'Rút thăm'}</h2>
      <p>
        {plan.entries.length} bài sẵn sàng, mỗi bài {judgesPerEntry} giám khảo. Lượt này thêm {plan.added.length} phân
        công. Số gieo <code>{plan.seed}</code>: ai có số này và danh sách cũng rút lại được đúng kết quả.
      </p>
      <table className="office-table">
        <thead>
          <tr>
            <th scope="col">Giám khảo</th>
            <th scope="col">Đã giao</th>
            <th scope="col">Sau lượt này</th>
          </tr>
        </thead>
        <tbody>
          {desk.judges.map(({ account, name: judge, given }) => (
            <tr key={account}>
              <td data-label="Giám khảo">{judge}</td>
              <td data-label="Đã giao">{given}</td>
              <td data-label="Sau lượt này">{plan.loads.find((load) => load.judge === account)?.load ?? given}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.imbalance > 1 ? (
        <p className="office-note">
          Số bài lệch nhau {plan.imbalance}: do quan hệ thân thuộc, thể loại và số bài nhận nhiều nhất, không chia đều
          hơn được.
        </p>
      ) : null}
      {plan.shortfalls.length > 0 ? (
        <div className="office-warnings">
          <p>
            Thiếu giám khảo cho {plan.shortfalls.length} bài:{' '}
            {plan.shortfalls.map(({ entry, missing }) => `${entry} (thiếu ${missing})`).join(', ')}.
            {desk.rounds.opening
              ? ' Ai đã được giao một bài ở vòng đầu không nhận lại bài ấy: ghi thêm giám khảo ở mục “Chỉnh sửa”.'
              : ''}
          </p>
        </div>
      ) : null}
      <Forbidden {...props} forbidden={plan.forbidden} />
      <div className="office-actions">
        {plan.added.length > 0 ? (
          <OfficeForm action={act('draw')} label={`Rút thăm ${plan.added.length} phân công`} />
        ) : null}
        {hidden.length > 0 ? (
          <OfficeForm
            action={act('show')}
            label={`Cho giám khảo thấy ${hidden.length} phân công`}
            question="Giám khảo sẽ thấy bài ngay. Bản che của các bài này không sửa được nữa."
          />
        ) : null}
      </div>
      <TakeFromJudge {...props} />
    </>
  )
}

const reasonField = (reason = '') => (
  <label>
    Lý do <input defaultValue={reason} maxLength={500} name="reason" required />
  </label>
)

/** What was given before it was known that the judge is close to it. */
const Forbidden = ({ desk, act, forbidden }: SectionProps & { forbidden: readonly Pair[] }) => {
  const given = liveAssignments(desk)
  return forbidden.map((pair) => {
    const found = given.find(({ code, judge }) => code === pair.entry && judge === pair.judge)
    return found ? (
      <div className="office-warnings" key={found.id}>
        <p>
          Đã giao nhưng nay có quan hệ thân thuộc: bài {found.code} – {found.name}. Điểm đã chấm, nếu có, vẫn nằm trong
          lịch sử nhưng không được tính.
        </p>
        <OfficeForm action={act('replace-judge')} fixed={{ assignment: found.id }} label="Lấy bài lại, rút người khác">
          {reasonField('Có quan hệ thân thuộc, biết sau khi rút thăm.')}
        </OfficeForm>
      </div>
    ) : null
  })
}

/** For what only a person knows: a conflict that was told by telephone, a judge who fell ill. */
const TakeFromJudge = ({ desk, act }: SectionProps) => {
  const given = liveAssignments(desk)
  return given.length === 0 ? null : (
    <details>
      <summary>Lấy một bài khỏi giám khảo</summary>
      <OfficeForm action={act('replace-judge')} isSecondary label="Lấy bài lại, rút người khác">
        <label>
          Phân công
          <select name="assignment">
            {given.map(({ id, code, name }) => (
              <option key={id} value={id}>
                {code} – {name}
              </option>
            ))}
          </select>
        </label>
        {reasonField()}
      </OfficeForm>
    </details>
  )
}

const liveAssignments = ({ assignments, entries, judges }: SectionProps['desk']) =>
  assignments
    .filter(({ recusal }) => !recusal?.at)
    .map(({ id, entry, judge }) => ({
      id,
      judge: String(judge),
      code: entries.find((one) => one.id === entry)?.blindCode ?? '',
      name: judges.find(({ account }) => account === judge)?.name ?? '',
    }))
    .toSorted((a, b) => (a.code + a.name < b.code + b.name ? -1 : 1))

const Doubts = async ({ req, contest, desk, act }: SectionProps) => {
  const entries = await judgeableEntries(req, contest.doc.id)
  const { closeness } = await conflictsOf(req, contest.doc.id, entries)
  const doubts = closeness.filter(({ verdict }) => verdict === 'doubtful')
  const blocked = closeness.filter(({ verdict }) => verdict === 'blocked').length
  const authors = await authorsOf(
    req,
    entries.filter(({ id }) => doubts.some(({ entry }) => entry === id)),
  )
  return (
    <>
      <p>{blocked} cặp giám khảo – bài không được giao vì thân thuộc hoặc cùng đơn vị.</p>
      {doubts.map(({ entry: id, judge }) => {
        const entry = entries.find((one) => one.id === id)
        return (
          <div className="office-warnings" key={`${id} ${judge}`}>
            <p>
              Giám khảo {desk.judges.find(({ account }) => account === judge)?.name} có thể quen hoặc cùng đơn vị với
              người của bài {entry?.blindCode}:{' '}
              {authors
                .get(id)
                ?.map(({ name, unitName }) => `${name} (${unitName || 'không ghi đơn vị'})`)
                .join(', ')}
              {entry?.subject?.name
                ? `; nhân vật ${[entry.subject.name, entry.subject.place].filter(Boolean).join(', ')}`
                : ''}
              .
            </p>
            <div className="office-actions">
              <OfficeForm
                action={act('rule')}
                fixed={{ entry: id, judge, verdict: 'clear' }}
                isSecondary
                label="Không liên quan, được chấm"
              />
              <OfficeForm
                action={act('rule')}
                fixed={{ entry: id, judge, verdict: 'blocked' }}
                isSecondary
                label="Có liên quan, không chấm"
              />
            </div>
          </div>
        )
      })}
    </>
  )
}
