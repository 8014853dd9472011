import { formatNumber } from '@/shared/text/number-format'
import type { PublicAward } from '../course'
import type { PublishedWork } from '../queries'
import type { ContestSettings } from '../settings'

type Props = { awards: readonly PublicAward[]; works: readonly PublishedWork[]; settings: ContestSettings }

/** Who got what; a work that is public is a link. */
export function AwardTable({ awards, works, settings }: Props) {
  const genreOf = ({ work }: PublicAward) => settings.genres.find(({ key }) => key === work?.genre)?.label
  return (
    <table className="ruled award-table">
      <caption className="visually-hidden">Giải, tác phẩm hoặc tập thể, tác giả, lời ghi nhận</caption>
      <thead>
        <tr>
          <th scope="col">Giải</th>
          <th scope="col">Tác phẩm, tập thể</th>
          <th scope="col">Tác giả, đơn vị</th>
          <th scope="col">Lời ghi nhận</th>
        </tr>
      </thead>
      <tbody>
        {awards.map((award) => {
          const { prize, amount, work, unit, citation, note, certificate } = award
          return (
            <tr key={certificate}>
              <td data-label="Giải">
                {prize}
                {amount !== null && `, ${formatNumber(amount)} đồng`}
              </td>
              <th className="prize-name" scope="row">
                {work ? (
                  <WorkTitle href={works.find(({ code }) => code === work.code)?.href} title={work.title} />
                ) : (
                  unit
                )}
              </th>
              <td data-label="Tác giả, đơn vị">{work && authorLine(work, genreOf(award))}</td>
              <td data-label="Lời ghi nhận">{[citation, note].filter(Boolean).join(' ')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const WorkTitle = ({ href, title }: { href: string | undefined; title: string }) =>
  href ? <a href={href}>“{title}”</a> : `“${title}”`

const authorLine = ({ author, unit, code }: NonNullable<PublicAward['work']>, genre: string | undefined) =>
  [author ? [author, unit].filter(Boolean).join(', ') : 'Tác giả không nêu tên', genre, `bài mã ${code}`]
    .filter(Boolean)
    .join(' · ')
