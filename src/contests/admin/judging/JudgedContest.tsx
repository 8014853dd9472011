import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { bypassing } from '@/shared/payload/acting'
import { readCourse } from '../../course'
import { declarationOf } from '../../judging/declare-closeness'
import { type Case, type Judge, listCases } from '../../judging/judge'
import { roundName, roundsIn } from '../../rounds'

const stateOf = ({ sheet }: Case) => {
  if (sheet.submittedAt) return 'đã gửi điểm'
  return sheet.id ? 'đang chấm dở' : 'chưa chấm'
}

/** The entries before a judge; before there are any, his declaration. */
export const JudgedContest = async ({ judge }: { judge: Judge }) => {
  const { contest } = judge
  const cases = await listCases(judge)
  const declaration = await declarationOf(judge)
  const submitted = cases.filter(({ sheet }) => sheet.submittedAt).length
  const next = cases.find(({ sheet }) => !sheet.submittedAt)
  const path = `/admin/cham-thi/${contest.doc.slug}`
  const { current } = roundsIn((await readCourse(judge.req, contest.doc.id)).draws)
  const round = roundName(contest.settings.timeline, current)
  return (
    <>
      <p>
        <a href="/admin/cham-thi">Các cuộc thi tôi chấm</a>
      </p>
      <h1>{contest.doc.title}</h1>
      {round ? <p>{round}</p> : null}
      {cases.length === 0 ? (
        <Declaration declaredAt={declaration?.declaredAt} judge={judge} people={declaration?.people ?? []} />
      ) : (
        <>
          <p>
            Đã gửi điểm {submitted} / {cases.length} bài.{' '}
            {next && !judge.isOver ? <a href={`${path}/${next.entry.code}`}>Chấm tiếp bài {next.entry.code}</a> : null}
          </p>
          <ol className="judging-list">
            {cases.map((one) => (
              <li key={one.entry.code}>
                <a href={`${path}/${one.entry.code}`}>
                  {one.entry.code}: {one.entry.title}
                </a>{' '}
                – {stateOf(one)}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

type DeclarationProps = { judge: Judge; people: { name: string }[]; declaredAt: string | null | undefined }

const Declaration = async ({ judge, people, declaredAt }: DeclarationProps) => {
  const { docs: units } = await judge.req.payload.find({
    collection: 'units',
    pagination: false,
    depth: 0,
    sort: 'name',
    select: { name: true },
    ...bypassing(judge.req, 'names of units are public'),
  })
  const declaration = await declarationOf(judge)
  const chosen = new Set((declaration?.units ?? []).map(String))
  return (
    <>
      <p>
        {declaredAt
          ? 'Bạn đã khai. Khi ban tổ chức rút thăm xong, bài chấm hiện ra ở đây; trước lúc đó còn sửa lời khai được.'
          : 'Trước khi nhận bài, hãy khai người thân, người quen có thể dự thi và đơn vị gần gũi. Bài của họ sẽ không đến tay bạn, và không ai biết vì sao. Không có ai thì để trống rồi lưu.'}
      </p>
      <OfficeForm
        action={`/api/contests/${judge.contest.doc.id}/judging/declare`}
        label={declaredAt ? 'Lưu lời khai mới' : 'Lưu lời khai'}
      >
        <label>
          Họ và tên, mỗi dòng một người
          <textarea defaultValue={people.map(({ name }) => name).join('\n')} name="people" rows={5} />
        </label>
        <fieldset>
          <legend>Đơn vị gần gũi (đơn vị của chính bạn đã tự loại)</legend>
          <div className="judging-units">
            {units.map(({ id, name }) => (
              <label key={id}>
                <input defaultChecked={chosen.has(id)} name="units[]" type="checkbox" value={id} /> {name}
              </label>
            ))}
          </div>
        </fieldset>
      </OfficeForm>
    </>
  )
}
