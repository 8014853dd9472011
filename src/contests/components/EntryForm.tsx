import { formatNumber } from '@/shared/text/number-format'
import { wordCount } from '@/shared/text/word-count'
import { ChoiceField } from '@/ui/forms/ChoiceField'
import { SelectField } from '@/ui/forms/SelectField'
import { TextField } from '@/ui/forms/TextField'
import { TickField } from '@/ui/forms/TickField'
import { type AgreementName, agreementText } from '../agreements'
import type { EntryForm as Form, FormFault } from '../entry-form'
import { formActs, formKeys } from '../form-answer'
import type { ContestSettings } from '../settings'
import { ageBands } from '../terms'

export type EntryFormProps = {
  action: string
  /** The one-time key of a new entry. */
  secret?: string
  revision: number
  form: Form
  faults: readonly FormFault[]
  settings: ContestSettings
  isSubmitted: boolean
  /** The typed late code, where one is needed. */
  lateCode?: string
}

const aboutWords = ({ minWords, maxWords }: ContestSettings['works'], text: string): string => {
  const [least, most] = [minWords, maxWords].map((words) => words !== null && formatNumber(words))
  const limits = [least && `ít nhất ${least}`, most && `nhiều nhất ${most}`].filter(Boolean).join(', ')
  const written = text === '' ? '' : ` Lần gửi vừa rồi có ${formatNumber(wordCount(text))} từ.`
  return `${limits ? `Số từ: ${limits}. ` : ''}Các đoạn cách nhau một dòng trống.${written}`
}

/** Everything that an entry consists of. Works without script; what was typed stands there again when something was wrong. */
export function EntryForm({ action, secret, revision, form, faults, settings, isSubmitted, lateCode }: EntryFormProps) {
  const { works, genres, topics, entrants } = settings
  const tick = (name: AgreementName) => (
    <TickField
      key={name}
      name={name}
      label={agreementText(name)}
      checked={form.agreed.includes(name)}
      faults={faults}
    />
  )
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
        <TextField name="name" label="Họ và tên" value={form.name} faults={faults} autoComplete="name" />
        <TextField
          name="phone"
          label="Điện thoại"
          value={form.phone}
          faults={faults}
          type="tel"
          autoComplete="tel"
          hint="Ghi điện thoại hoặc thư điện tử, hoặc cả hai."
        />
        <TextField
          name="mail"
          label="Thư điện tử"
          value={form.mail}
          faults={faults}
          type="email"
          autoComplete="email"
        />
        <TextField name="unitName" label="Đơn vị, trường (nếu có)" value={form.unitName} faults={faults} />
        <TextField name="address" label="Nơi ở" value={form.address} faults={faults} hint="Chỉ cần xã, tỉnh." />
        <ChoiceField
          name="ageBand"
          label="Lứa tuổi"
          value={form.ageBand}
          faults={faults}
          options={Object.entries(ageBands).map(([value, label]) => ({ value, label }))}
        />
        {entrants.coAuthors > 0 && (
          <TextField
            name="coAuthors"
            label="Đồng tác giả (nếu có)"
            value={form.coAuthors}
            faults={faults}
            rows={Math.min(4, entrants.coAuthors + 1)}
            hint={`Mỗi người một dòng, nhiều nhất ${formatNumber(entrants.coAuthors)} người.`}
          />
        )}
      </fieldset>
      <fieldset>
        <legend>Khi tác giả dưới 16 tuổi</legend>
        <p className="field-hint">Từ 16 tuổi trở lên, mời bạn bỏ qua phần này.</p>
        <TextField name="guardianName" label="Cha, mẹ hoặc người giám hộ" value={form.guardianName} faults={faults} />
        <TextField
          name="guardianPhone"
          label="Điện thoại của người giám hộ"
          value={form.guardianPhone}
          faults={faults}
          type="tel"
        />
        {tick('guardian')}
        {tick('child')}
      </fieldset>
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
        {tick('rules')}
        {tick('authorship')}
        {tick('licence')}
        {works.isTrueStory && tick('subject')}
        {tick('ai')}
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
    </form>
  )
}
