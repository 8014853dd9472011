import type { Letter } from '@/payload-types'
import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { bypassing } from '@/shared/payload/acting'
import { timeInWords } from '../../deadline'
import { letterKinds, letterStates } from '../../terms'
import type { SectionProps } from './props'

/** The outbox: what waits, what could not go, what has gone. */
export const Letters = async ({ req, contest, act, at, asked }: SectionProps) => {
  const { docs } = await req.payload.find({
    collection: 'letters',
    where: { contest: { equals: contest.doc.id } },
    sort: '-createdAt',
    limit: 500,
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  const open = docs.find(({ id }) => id === asked('thu'))
  if (open) return <OneLetter act={act} at={at} letter={open} />
  const kinds = (Object.keys(letterKinds) as Letter['kind'][]).filter((kind) =>
    docs.some((letter) => letter.kind === kind && letter.state === 'draft'),
  )
  return (
    <>
      {process.env.SMTP_URL ? null : (
        <p className="office-note">
          Cổng chưa nối máy chủ thư (SMTP_URL), nên không thư nào tự gửi đi: mở thư, chép nội dung, gửi bằng hộp thư của
          ban tổ chức rồi bấm “Đã gửi bằng tay”.
        </p>
      )}
      {docs.length === 0 ? <p>Chưa có thư nào. Biên nhận, thư nhắc và thư báo kết quả hiện ra ở đây.</p> : null}
      <div className="office-actions">
        {kinds.map((kind) => (
          <OfficeForm
            action={act('send-letters')}
            fixed={{ kind }}
            isSecondary
            key={kind}
            label={`Gửi mọi thư nháp loại “${letterKinds[kind]}”`}
            question="Gửi tất cả?"
          />
        ))}
      </div>
      {docs.length > 0 ? (
        <table className="office-table">
          <thead>
            <tr>
              <th scope="col">Tiêu đề</th>
              <th scope="col">Gửi đến</th>
              <th scope="col">Loại</th>
              <th scope="col">Trạng thái</th>
            </tr>
          </thead>
          <tbody>
            {docs.map((letter) => (
              <tr key={letter.id}>
                <td data-label="Tiêu đề">
                  <a href={at('thu', { thu: letter.id })}>{letter.subject || '(đã xóa)'}</a>
                </td>
                <td data-label="Gửi đến">{letter.to}</td>
                <td data-label="Loại">{letterKinds[letter.kind]}</td>
                <td data-label="Trạng thái">
                  {letterStates[letter.state]}
                  {letter.sentAt ? ` lúc ${timeInWords(letter.sentAt)}` : ''}
                  {letter.failure ? ` – ${letter.failure}` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  )
}

const OneLetter = ({ letter, act, at }: Pick<SectionProps, 'act' | 'at'> & { letter: Letter }) => {
  const fixed = { letter: letter.id }
  if (letter.state === 'sent')
    return (
      <>
        <p>
          <a href={at('thu')}>Về danh sách thư</a>
        </p>
        <h2>{letter.subject}</h2>
        <p>
          Gửi đến {letter.to} lúc {letter.sentAt ? timeInWords(letter.sentAt) : ''}
        </p>
        <div className="office-text">{letter.text}</div>
      </>
    )
  return (
    <>
      <p>
        <a href={at('thu')}>Về danh sách thư</a> · {letterStates[letter.state]}
        {letter.failure ? ` – ${letter.failure}` : ''}
      </p>
      <OfficeForm action={act('letter')} fixed={fixed} label="Làm" next={at('thu')}>
        <label>
          Gửi đến <input defaultValue={letter.to ?? ''} maxLength={254} name="to" />
        </label>
        <label>
          Tiêu đề <input defaultValue={letter.subject ?? ''} maxLength={200} name="subject" />
        </label>
        <label>
          Nội dung
          <textarea className="office-text" defaultValue={letter.text ?? ''} maxLength={10_000} name="text" rows={14} />
        </label>
        <label>
          Việc làm với thư này
          <select name="what">
            <option value="send">Gửi đi</option>
            <option value="keep">Chỉ lưu</option>
            <option value="by-hand">Đã gửi bằng tay</option>
            <option value="drop">Bỏ, không gửi</option>
          </select>
        </label>
      </OfficeForm>
    </>
  )
}
