import { extname } from 'node:path'
import { notFound } from 'next/navigation'
import { NotFound } from 'payload'
import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { WorkText } from '../../components/WorkText'
import { blindFiles } from '../../judging/blind-file'
import { type Judge, listCases, requireCase } from '../../judging/judge'
import { workOfBlocks } from '../../work-text'
import { FileShown } from '../FileShown'
import { MarkSheet } from './MarkSheet.client'

/** One entry, and beside it the sheet on which it is marked. */
export const JudgeCase = async ({ judge, code }: { judge: Judge; code: string }) => {
  const { contest } = judge
  const { entry, sheet } = await requireCase(judge, code).catch((error: unknown) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
  const files = await blindFiles(judge, entry.code)
  const cases = await listCases(judge)
  const at = cases.findIndex((one) => one.entry.code === code)
  const open = [...cases.slice(at + 1), ...cases.slice(0, at)].filter((one) => !one.sheet.submittedAt)
  const path = `/admin/cham-thi/${contest.doc.slug}`
  const next = open[0] ? `${path}/${open[0].entry.code}` : path
  const genre = contest.settings.genres.find(({ key }) => key === entry.genre)?.label
  return (
    <>
      <p className="judging-line">
        <a href={path}>Danh sách bài</a> · Bài {at + 1} / {cases.length}, còn{' '}
        {cases.filter((one) => !one.sheet.submittedAt).length} bài chưa gửi · <a href={next}>Để sau, sang bài khác</a>
      </p>
      <div className="judging-pair">
        <article className="judging-text">
          <h1>{entry.title}</h1>
          <p className="office-note">
            Mã {entry.code}
            {genre ? ` · ${genre}` : ''}
            {entry.words ? ` · ${entry.words} từ` : ''}
          </p>
          <WorkText text={workOfBlocks(entry.text)} />
          {files.map(({ filename, type }, place) => (
            <FileShown
              address={`/api/contests/${contest.doc.id}/judging-file/${code}/${place}`}
              key={filename}
              name={`Tệp ${place + 1} của bài (${extname(filename).slice(1).toUpperCase()})`}
              type={type}
            />
          ))}
        </article>
        <aside aria-label="Phiếu chấm" className="judging-sheet">
          <MarkSheet
            action={`/api/contests/${contest.doc.id}/judging/mark`}
            code={code}
            isLocked={judge.isOver || Boolean(sheet.submittedAt)}
            key={`${code} ${sheet.submittedAt}`}
            next={next}
            rubric={contest.settings.rubric}
            sheet={sheet}
          />
          {sheet.submittedAt || judge.isOver ? null : (
            <details>
              <summary>Xin không chấm bài này</summary>
              <OfficeForm
                action={`/api/contests/${contest.doc.id}/judging/recuse`}
                fixed={{ code }}
                isSecondary
                label="Xin không chấm"
                next={path}
              >
                <label>
                  Lý do, chỉ thư ký đọc <input maxLength={500} name="reason" required />
                </label>
              </OfficeForm>
            </details>
          )}
        </aside>
      </div>
    </>
  )
}
