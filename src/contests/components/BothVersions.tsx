import { formPaths } from '@/shared/paths'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import { timeInWords } from '../deadline'
import type { EntryForm as Form } from '../entry-form'
import { formOf, type OwnEntry } from '../own-entry'
import { EntryForm } from './EntryForm'
import { WorkText } from './WorkText'

type Props = { own: OwnEntry; path: string; form: Form }

/** The entry was changed elsewhere meanwhile: the author sees both versions and says which holds. */
export function BothVersions({ own, path, form }: Props) {
  const { entry, contest } = own
  const kept = formOf(own)
  return (
    <div className="entry-page">
      <PageHeading
        title="Bài đã được sửa ở nơi khác"
        lead={`Lúc ${timeInWords(entry.updatedAt)}, bài này đã được lưu từ một cửa sổ hoặc một máy khác. Bản bạn vừa gửi chưa được lưu, để không ghi đè lên bản ấy.`}
      />
      <PagePart id="ban-tren-cong" title="Bản đang lưu trên cổng">
        <p>
          <strong>{kept.title}</strong>
        </p>
        <WorkText text={kept.text} />
        <p>
          <a href={path}>Giữ bản này, bỏ bản vừa gửi</a>
        </p>
      </PagePart>
      <PagePart id="ban-vua-gui" title="Bản bạn vừa gửi">
        <p>Nếu muốn dùng bản này, mời bạn xem lại rồi bấm nút ở cuối: nó sẽ thay cho bản đang lưu.</p>
        <EntryForm
          action={path + formPaths.received}
          revision={entry.revision}
          form={form}
          faults={[]}
          settings={contest.settings}
          isSubmitted={Boolean(entry.submittedAt)}
        />
      </PagePart>
    </div>
  )
}
