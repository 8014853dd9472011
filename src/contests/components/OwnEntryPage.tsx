import { formPaths } from '@/shared/paths'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import { timeInWords } from '../deadline'
import type { EntryForm as Form } from '../entry-form'
import { entryCan, entryInWords } from '../entry-state'
import { type FormAnswer, formActs, formKeys } from '../form-answer'
import { formOf, type OwnEntry, recordOf } from '../own-entry'
import { CoAuthors } from './CoAuthors'
import { EntryFiles } from './EntryFiles'
import { EntryForm } from './EntryForm'
import { FormTrouble } from './FormTrouble'
import { WorkText } from './WorkText'

type Props = {
  own: OwnEntry
  /** The entry's address on the site. */
  path: string
  /** Makes an address of this portal whole. */
  absolute: (path: string) => string
  /** What was sent and not kept. */
  sent: { form: Form | null; lateCode: string; answer: FormAnswer } | null
  now: Date
}

const Act = ({ action, act, label }: { action: string; act: string; label: string }) => (
  <form method="post" action={action}>
    <button type="submit" className="button-quiet" name={formKeys.act} value={act}>
      {label}
    </button>
  </form>
)

/** The author's own page: where the entry stands, what can be done with it, and the entry itself. */
export function OwnEntryPage({ own, path, absolute, sent, now }: Props) {
  const { entry, contest } = own
  const { settings, doc } = contest
  const record = recordOf(entry)
  const action = path + formPaths.received
  const kept = formOf(own)
  const canEdit = entryCan.edit(record, settings, now)
  // A draft that came too late may still be let in by a late code.
  const needsCode = !canEdit && record.submittedAt === null && !record.withdrawal
  return (
    <div className="entry-page">
      <PageHeading title={kept.title || 'Bài dự thi chưa đặt tên'} kicker={doc.title} />
      <div className="details-box">
        <p className="entry-state">{entryInWords(record, settings, now)}.</p>
        <p className="last-kept">Lưu lần cuối lúc {timeInWords(entry.updatedAt)}.</p>
        <div className="form-buttons">
          {record.submittedAt && (
            <a className="button" href={path + formPaths.receipt}>
              Xem biên nhận
            </a>
          )}
          {entryCan.withdraw(record, settings, now) && <Act action={action} act={formActs.withdraw} label="Rút bài" />}
          {record.withdrawal?.by === 'entrant' && entryCan.undoWithdrawal(record, settings, now) && (
            <Act action={action} act={formActs.undo} label="Nộp lại bài đã rút" />
          )}
        </div>
      </div>
      <PagePart id="lien-ket" title="Liên kết riêng của bài">
        <p className="secret-link">{absolute(path)}</p>
        <p>
          Hãy chép lại hoặc lưu dấu trang này: chỉ liên kết này mở được bài để sửa, nộp hoặc rút, và cổng không cấp lại
          được. Ai có liên kết đều sửa được bài, nên xin đừng gửi cho người khác.
        </p>
      </PagePart>
      {sent && <FormTrouble answer={sent.answer} />}
      {settings.works.maxFiles > 0 && <EntryFiles own={own} path={path} canEdit={canEdit} />}
      {settings.entrants.coAuthors > 0 && <CoAuthors {...{ own, path, absolute, canEdit }} />}
      {canEdit || needsCode ? (
        <EntryForm
          action={action}
          revision={entry.revision}
          form={sent?.form ?? kept}
          faults={sent?.answer.faults ?? []}
          settings={settings}
          isSubmitted={record.submittedAt !== null}
          keepsItself
          lateCode={needsCode ? (sent?.lateCode ?? '') : undefined}
        />
      ) : (
        <>
          {sent?.form && (
            <PagePart id="ban-vua-gui" title="Bản bạn vừa gửi, chưa được lưu">
              <p>Mời bạn chép lại nếu còn cần; bản đang lưu ở bên dưới.</p>
              <p>
                <strong>{sent.form.title}</strong>
              </p>
              <WorkText text={sent.form.text} />
            </PagePart>
          )}
          <PagePart id="bai" title="Bài đã gửi">
            <WorkText text={kept.text} />
          </PagePart>
        </>
      )}
    </div>
  )
}
