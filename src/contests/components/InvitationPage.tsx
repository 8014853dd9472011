import { formPaths } from '@/shared/paths'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import type { CoAuthorForm } from '../co-author-form'
import { deadlineInWords } from '../deadline'
import type { FormAnswer } from '../form-answer'
import { refusalOfJoining } from '../invitation'
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
  /** Why it was not kept. */
  answer: FormAnswer | null
  now: Date
}

/** What a co-author opens: the work that he is to sign, and the form in which he does. */
export function InvitationPage({ own, path, form, answer, now }: Props) {
  const { entry, entrant, contest } = own
  const { works, timeline } = contest.settings
  const refusal = refusalOfJoining(own, now)
  const faults = answer?.faults ?? []
  const { text } = formOf(own)
  if (refusal && !answer)
    return (
      <div className="entry-page">
        <PageHeading title="Lời mời này không còn dùng được" kicker={contest.doc.title} lead={refusal} />
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
          giám khảo chấm bài mà không biết tác giả là ai. Muốn thôi, mời bạn nói với tác giả hoặc ban tổ chức.
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
    </div>
  )
}

/** What a co-author is told when his name stands there. */
export function JoinedPage({ own }: { own: OwnEntry }) {
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
    </div>
  )
}
