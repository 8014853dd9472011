import { PageHeading } from '@/ui/page/PageHeading'
import { deadlineInWords } from '../deadline'
import type { FormAnswer } from '../form-answer'
import { phaseAt } from '../phase'
import { EntryForm, type EntryFormProps } from './EntryForm'
import { FormTrouble } from './FormTrouble'

type Props = Omit<EntryFormProps, 'isSubmitted'> & {
  /** Of the contest. */
  title: string
  href: string
  answer: FormAnswer | null
  now: Date
}

export function NewEntryPage({ title, href, answer, now, ...form }: Props) {
  const { timeline } = form.settings
  const isOpen = phaseAt(timeline, now).name === 'open'
  return (
    <div className="entry-page">
      <PageHeading
        title={`Gửi bài: ${title}`}
        lead={
          isOpen
            ? `Nhận bài đến ${deadlineInWords(timeline.entriesUntil)}, theo đồng hồ của cổng.`
            : `Cuộc thi đã hết hạn nhận bài lúc ${deadlineInWords(timeline.entriesUntil)}.`
        }
      >
        <p>
          Mời bạn đọc <a href={`${href}/the-le`}>thể lệ</a> trước. Tệp kèm theo gửi ở bước sau, khi bài đã lưu nháp.
          Chưa viết xong thì bấm “Lưu nháp” ở cuối trang: cổng đưa bạn một liên kết riêng để viết tiếp, trên máy nào
          cũng được. Không cần tài khoản.
        </p>
      </PageHeading>
      {answer && <FormTrouble answer={answer} />}
      <EntryForm {...form} isSubmitted={false} keepsItself />
    </div>
  )
}
