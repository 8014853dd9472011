import { WorkText } from '../../components/WorkText'
import { timeInWords } from '../../deadline'
import type { DeskEntry } from '../../office/desk'
import { scansOf } from '../../office/paper-scans'
import { textOf } from '../../office/text-of'
import { authorsOf } from '../../outcome/contest-record'
import { findOwnEntryById } from '../../own-entry'
import { ageBands, ticks } from '../../terms'
import type { SectionProps } from './props'

const Line = ({ name, value }: { name: string; value: string | null | undefined }) =>
  value ? (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  ) : null

/** An entry as those who run the contest read it: who wrote it, what was agreed to, and the work. */
export const WholeEntry = async ({ req, contest, entry }: SectionProps & { entry: DeskEntry }) => {
  const people = (await authorsOf(req, [entry])).get(entry.id) ?? []
  const [author, ...coAuthors] = people
  const text = await textOf(req, entry.id)
  const files = (await findOwnEntryById(req, entry.id))?.files ?? []
  const scans = entry.paper?.checkedAt ? await scansOf({ req }, entry) : []
  return (
    <article className="office-entry">
      <h2>{entry.title || '(Chưa có tên)'}</h2>
      <dl>
        <Line name="Tác giả" value={author?.name} />
        <Line name="Lứa tuổi" value={author?.ageBand && ageBands[author.ageBand]} />
        <Line name="Điện thoại" value={author?.phone} />
        <Line name="Thư điện tử" value={author?.mail} />
        <Line name="Nơi ở" value={author?.address} />
        <Line name="Đơn vị, trường" value={author?.unitName} />
        <Line
          name="Người giám hộ"
          value={author?.guardian?.name && `${author.guardian.name}, ${author.guardian.phone ?? ''}`}
        />
        <Line
          name="Đồng tác giả"
          value={coAuthors
            .map(({ name, phone, mail, unitName }) => [name, phone, mail, unitName].filter(Boolean).join(', '))
            .join('; ')}
        />
        <Line name="Thể loại" value={contest.settings.genres.find(({ key }) => key === entry.genre)?.label} />
        <Line name="Nhân vật" value={[entry.subject?.name, entry.subject?.place].filter(Boolean).join(', ')} />
        <Line name="Số từ" value={String(entry.words ?? 0)} />
        <Line name="Đã đăng" value={entry.publishedBefore} />
        <Line name="Trí tuệ nhân tạo" value={entry.aiUse} />
        <Line name="Đã đánh dấu" value={(entry.ticks ?? []).map(({ key }) => ticks[key]).join('; ')} />
        <Line name="Biên nhận" value={(entry.receipts ?? []).map(({ at }) => (at ? timeInWords(at) : '')).join('; ')} />
        <Line
          name="Sơ loại"
          value={
            entry.screening?.at &&
            `${entry.screening.outcome === 'eligible' ? 'đủ điều kiện' : 'không đủ điều kiện'}${entry.screening.reason ? `: ${entry.screening.reason}` : ''}`
          }
        />
        <Line
          name="Đã rút"
          value={entry.withdrawal?.at && `${timeInWords(entry.withdrawal.at)}: ${entry.withdrawal.reason ?? ''}`}
        />
      </dl>
      {files.length + scans.length > 0 ? (
        <ul>
          {[...files, ...scans].map(({ id, originalName, url, filesize }) => (
            <li key={id}>
              <a href={url ?? ''}>{originalName || 'Tệp không tên'}</a> ({Math.ceil((filesize ?? 0) / 1000)} KB)
            </li>
          ))}
        </ul>
      ) : null}
      <div className="office-text">
        <WorkText text={text} />
      </div>
    </article>
  )
}
