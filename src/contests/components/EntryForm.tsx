import { formatNumber } from '@/shared/text/number-format'
import { ChoiceField } from '@/ui/forms/ChoiceField'
import { SelectField } from '@/ui/forms/SelectField'
import { TextField } from '@/ui/forms/TextField'
import type { EntryForm as Form, FormFault } from '../entry-form'
import { formActs, formKeys } from '../form-answer'
import type { ContestSettings } from '../settings'
import { wordsOfWork } from '../work-text'
import { AgreementTicks } from './AgreementTicks'
import { GuardianFields } from './GuardianFields'
import { PersonFields } from './PersonFields'

export type EntryFormProps = {
  action: string
  /** The one-time key of a new entry. */
  secret?: string
  revision: number
  form: Form
  faults: readonly FormFault[]
  settings: ContestSettings
  isSubmitted: boolean
  /** Whether the draft is kept by itself while it is written. Never where that would write over what the author has not chosen. */
  keepsItself?: boolean
  /** The typed late code, where one is needed. */
  lateCode?: string
}

const aboutMarks =
  'Đầu dòng có “# ” là tiêu đề, “* ” là một ý trong danh sách; *nghiêng*, **đậm** đặt giữa dấu sao. Dán từ Word, Zalo thì cổng tự giữ những điều ấy.'

const aboutWords = ({ minWords, maxWords }: ContestSettings['works'], text: string): string => {
  const [least, most] = [minWords, maxWords].map((words) => words !== null && formatNumber(words))
  const limits = [least && `ít nhất ${least}`, most && `nhiều nhất ${most}`].filter(Boolean).join(', ')
  const written = text === '' ? '' : ` Lần gửi vừa rồi có ${formatNumber(wordsOfWork(text))} từ.`
  return `${limits ? `Số từ: ${limits}. ` : ''}Các đoạn cách nhau một dòng trống.${written}`
}

/** Everything that an entry consists of. Works without script; what was typed stands there again when something was wrong. */
export function EntryForm(props: EntryFormProps) {
  const { action, secret, revision, form, faults, settings, isSubmitted, keepsItself = false, lateCode } = props
  const { works, genres, topics, entrants } = settings
  return (
    <form className="entry-form" method="post" action={action} noValidate>
      {secret && <input type="hidden" name={formKeys.secret} value={secret} />}
      <input type="hidden" name={formKeys.revision} value={revision} />
      <fieldset>
        <legend>Bài dự thi</legend>
        <TextField name="title" label="Tên bài" value={form.title} faults={faults} />
        {genres.length > 0 && (
          <SelectField
            name="genre"
            label="Thể loại"
            value={form.genre}
            faults={faults}
            options={genres.map(({ key, label }) => ({ value: key, label }))}
          />
        )}
        {topics.length > 0 && (
          <SelectField
            name="topic"
            label="Chủ đề (nếu bài thuộc một chủ đề)"
            value={form.topic}
            faults={faults}
            options={topics.map(({ label }) => ({ value: label, label }))}
          />
        )}
        <work-text data-most={works.maxWords ?? undefined}>
          <TextField
            name="text"
            label="Nội dung bài"
            value={form.text}
            faults={faults}
            rows={18}
            hint={aboutWords(works, form.text)}
          />
          <output htmlFor="text" aria-live="off" />
          <details>
            <summary>Tiêu đề, danh sách, chữ đậm</summary>
            <p className="field-hint">{aboutMarks}</p>
          </details>
        </work-text>
        {works.publication !== 'unpublished' && (
          <TextField
            name="publishedBefore"
            label={works.publication === 'published' ? 'Đã đăng, phát ở đâu' : 'Đã đăng, phát ở đâu (nếu có)'}
            value={form.publishedBefore}
            faults={faults}
          />
        )}
        {works.isTrueStory && (
          <>
            <TextField
              name="subjectName"
              label="Bài viết về ai"
              value={form.subjectName}
              faults={faults}
              hint="Họ tên người, hoặc tên tập thể, hộ gia đình."
            />
            <TextField
              name="subjectPlace"
              label="Người ấy ở đâu"
              value={form.subjectPlace}
              faults={faults}
              hint="Khu dân cư, xã, cơ quan, trường học."
            />
          </>
        )}
      </fieldset>
      <fieldset>
        <legend>Tác giả</legend>
        <p className="field-hint">Chỉ ban tổ chức đọc phần này. Giám khảo chấm bài mà không biết tác giả là ai.</p>
        <PersonFields form={form} faults={faults}>
          <TextField name="address" label="Nơi ở" value={form.address} faults={faults} hint="Chỉ cần xã, tỉnh." />
        </PersonFields>
        {entrants.coAuthors > 0 && (
          <p className="field-hint">
            Đồng tác giả tự ghi tên qua liên kết mời; liên kết ấy có ở trang của bài, sau khi bạn lưu nháp.
          </p>
        )}
      </fieldset>
      <GuardianFields form={form} faults={faults} />
      <fieldset>
        <legend>Khai báo và cam kết</legend>
        <ChoiceField
          name="usesAi"
          label="Có dùng trí tuệ nhân tạo (AI) khi làm bài không?"
          value={form.usesAi}
          faults={faults}
          options={[
            { value: 'no', label: 'Không dùng' },
            { value: 'yes', label: 'Có dùng' },
          ]}
        />
        <TextField name="aiUse" label="Nếu có, dùng vào việc gì" value={form.aiUse} faults={faults} rows={2} />
        <AgreementTicks names={['rules', 'authorship', 'licence']} {...{ form, faults }} />
        {works.isTrueStory && <AgreementTicks names={['subject']} {...{ form, faults }} />}
        <AgreementTicks names={['ai']} {...{ form, faults }} />
      </fieldset>
      {lateCode !== undefined && (
        <TextField
          name={formKeys.lateCode}
          label="Mã nộp muộn"
          value={lateCode}
          faults={faults}
          hint="Đã hết hạn nộp. Nếu ban tổ chức cấp cho bạn mã nộp muộn, mời gõ vào đây."
        />
      )}
      {keepsItself && !isSubmitted && lateCode === undefined && (
        <keep-draft>
          <p className="field-hint" role="status" />
        </keep-draft>
      )}
      <div className="form-buttons">
        {!isSubmitted && (
          <button type="submit" className="button-quiet" name={formKeys.act} value={formActs.save}>
            Lưu nháp
          </button>
        )}
        <button type="submit" name={formKeys.act} value={formActs.submit}>
          {isSubmitted ? 'Lưu thay đổi và nhận biên nhận mới' : 'Nộp bài'}
        </button>
      </div>
      {/* A module: what it names is its own, beside the script of every page. */}
      <script type="module" src="/viet-bai.js" />
    </form>
  )
}
