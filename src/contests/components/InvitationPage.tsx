import { formPaths } from '@/shared/paths'
import { TextField } from '@/ui/forms/TextField'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import type { CoAuthorForm } from '../co-author-form'
import { deadlineInWords } from '../deadline'
import type { FormFault } from '../entry-form'
import { type FormAnswer, formActs, formKeys } from '../form-answer'
import { refusalOfJoining } from '../invitation'
import { refusalOfLeaving } from '../leave-entry'
import { formOf, type OwnEntry } from '../own-entry'
import { AgreementTicks } from './AgreementTicks'
import { FormTrouble } from './FormTrouble'
import { GuardianFields } from './GuardianFields'
import { PersonFields } from './PersonFields'
import { WorkText } from './WorkText'

type Props = {
  own: OwnEntry
  /** The invitation's address on the site. */
  path: string
  form: CoAuthorForm
  /** Why what was sent was not kept: the form, or, where he leaves, the contact. */
  answer: FormAnswer | null
  leaves: boolean
  contact: string
  now: Date
}

/** What a co-author opens: the work that he is to sign, the form in which he does, and the one by which he leaves again. */
export function InvitationPage({ own, path, form, answer, leaves, contact, now }: Props) {
  const { entry, entrant, contest } = own
  const { works, timeline } = contest.settings
  const refusal = refusalOfJoining(own, now)
  const faults = answer?.faults ?? []
  const { text } = formOf(own)
  const leaving = <Leaving {...{ own, path, contact, faults, now }} />
  if (refusal && (leaves || !answer))
    return (
      <div className="entry-page">
        <PageHeading title="Lời mời này không còn dùng được" kicker={contest.doc.title} lead={refusal} />
        {answer && <FormTrouble answer={answer} />}
        {leaving}
      </div>
    )
  return (
    <div className="entry-page">
      <PageHeading
        title="Ghi tên làm đồng tác giả"
        kicker={contest.doc.title}
        lead={`${entrant.name || 'Một người dự thi'} mời bạn cùng đứng tên bài “${entry.title || 'chưa đặt tên'}”. Ghi tên được đến ${deadlineInWords(timeline.entriesUntil)}.`}
      >
        <p>
          Chỉ ghi tên khi bạn đã cùng viết bài này. Chỉ ban tổ chức đọc những gì bạn ghi ở đây; tác giả thấy tên bạn,
          giám khảo chấm bài mà không biết tác giả là ai. Muốn thôi, bạn tự rút tên ở trang này được.
        </p>
      </PageHeading>
      {answer && <FormTrouble answer={answer} />}
      <PagePart id="bai" title="Bài dự thi lúc này">
        {text ? <WorkText text={text} /> : <p>Bài chưa có nội dung.</p>}
      </PagePart>
      <form className="entry-form" method="post" action={path + formPaths.received} noValidate>
        <fieldset>
          <legend>Bạn là ai</legend>
          <PersonFields form={form} faults={faults} />
        </fieldset>
        <GuardianFields form={form} faults={faults} />
        <fieldset>
          <legend>Cam kết</legend>
          <AgreementTicks names={['rules', 'authorship', 'licence']} {...{ form, faults }} />
          {works.isTrueStory && <AgreementTicks names={['subject']} {...{ form, faults }} />}
          <AgreementTicks names={['ai']} {...{ form, faults }} />
        </fieldset>
        <div className="form-buttons">
          <button type="submit">Ghi tên</button>
        </div>
      </form>
      {leaving}
    </div>
  )
}

type LeavingProps = Pick<Props, 'own' | 'path' | 'contact' | 'now'> & { faults: readonly FormFault[] }

/** The form by which a co-author takes his name out. What he types is at once who he is and that he means it. */
function Leaving({ own, path, contact, faults, now }: LeavingProps) {
  if (own.coAuthors.length === 0) return null
  const refusal = refusalOfLeaving(own, 'rút tên', now)
  return (
    <PagePart id="rut-ten" title="Bạn đã ghi tên và muốn rút?">
      {refusal ? (
        <p>{refusal}</p>
      ) : (
        <form method="post" action={path + formPaths.received} noValidate>
          <p>
            Tên bạn và mọi điều bạn đã ghi bị xóa ngay, không lấy lại được. Bài vẫn còn, của những người đứng tên khác.
          </p>
          <TextField
            name={formKeys.contact}
            label="Điện thoại hoặc thư điện tử bạn đã ghi"
            value={contact}
            faults={faults}
            hint="Để chắc chắn chính bạn muốn rút."
          />
          <div className="form-buttons">
            <button type="submit" className="button-quiet" name={formKeys.act} value={formActs.leave}>
              Rút tên tôi khỏi bài
            </button>
          </div>
        </form>
      )}
    </PagePart>
  )
}

/** What a co-author is told when his name is taken out. */
export function LeftPage({ own }: { own: OwnEntry }) {
  return (
    <div className="entry-page">
      <PageHeading
        title="Đã rút tên bạn"
        kicker={own.contest.doc.title}
        lead="Tên bạn và mọi điều bạn đã ghi đã được xóa. Bạn không còn là tác giả của bài này."
      />
    </div>
  )
}

/** What a co-author is told when his name stands there. */
export function JoinedPage({ own, path }: Pick<Props, 'own' | 'path'>) {
  const { entry, contest } = own
  return (
    <div className="entry-page">
      <PageHeading
        title="Đã ghi tên bạn"
        kicker={contest.doc.title}
        lead={`Bạn là đồng tác giả của bài “${entry.title || 'chưa đặt tên'}”.`}
      />
      <p>
        {entry.submittedAt
          ? `Bài đã nộp, mã biên nhận ${entry.receiptCode}; biên nhận mới có tên bạn đã lập.`
          : 'Bài chưa nộp: tác giả còn phải bấm “Nộp bài” trước khi hết hạn.'}
      </p>
      <p>
        Muốn rút tên, mời bạn mở lại <a href={path}>lời mời</a>; còn rút được đến hết hạn nộp bài.
      </p>
    </div>
  )
}
