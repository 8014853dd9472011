import { IllustrativeMark } from '../cards/IllustrativeMark'
import { Drum } from '../mark/Drum'

type Props = {
  year: number
  /** How many years since 1948. */
  nth: number
  /** "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2026)" */
  occasion: string
  title?: string
  standfirst?: string
  illustrative: boolean
}

export function EditionCover({ year, nth, occasion, title, standfirst, illustrative }: Props) {
  return (
    <header className="edition-cover">
      <Drum />
      <div className="edition-cover-text">
        <p className="edition-day">
          11<span aria-hidden="true">·</span>
          <span className="visually-hidden"> tháng </span>6 <span className="edition-year">{year}</span>
        </p>
        <h1>
          <span className="edition-nth">Kỷ niệm {nth} năm</span> {occasion}
        </h1>
        {title && <p className="edition-title">{title}</p>}
        {standfirst && <p className="edition-standfirst">{standfirst}</p>}
        {illustrative && (
          <p className="edition-standfirst">
            <IllustrativeMark />
          </p>
        )}
      </div>
    </header>
  )
}
