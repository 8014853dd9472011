import type { ReactNode } from 'react'
import type { Picture, UnitNamed } from '@/shared/view'
import { DateLine } from '../cards/DateLine'
import { IllustrativeMark } from '../cards/IllustrativeMark'
import { ItemPicture } from '../cards/ItemPicture'
import { UnitName } from '../cards/UnitName'

export type ProfileHeaderProps = {
  /** The column: "Gương điển hình tiên tiến". */
  kicker: string
  /** As it is spoken: "bà", "đồng chí"; none for collectives. */
  honorific?: string
  name: string
  position?: string
  unit?: UnitNamed
  locality?: string
  standfirst: string
  sectors: { name: string; slug: string }[]
  portrait?: Picture
  publishedAt?: string | null
  illustrative: boolean
  /** Badges, dates and the like, under the standfirst. */
  children?: ReactNode
}

export function ProfileHeader(profile: ProfileHeaderProps) {
  const { kicker, honorific, name, position, unit, locality, standfirst, portrait, sectors, publishedAt } = profile
  const { illustrative, children } = profile
  const credit = portrait?.credit
  return (
    <header className="profile-header">
      <figure className="profile-portrait">
        <ItemPicture
          item={{ picture: portrait, initialsOf: name, sectors }}
          sizes="(min-width: 48rem) 22rem, 92vw"
          lead
        />
        {credit && <figcaption className="credit">Ảnh: {credit}</figcaption>}
      </figure>
      <div className="profile-intro">
        <p className="kicker">{kicker}</p>
        <h1>
          {honorific && <span className="honorific">{honorific} </span>}
          {name}
        </h1>
        <p className="profile-place">
          {position && <span className="profile-position">{position}</span>}
          {unit && <UnitName unit={unit} locality={locality} linked />}
        </p>
        <p className="lead">{standfirst}</p>
        {(publishedAt || illustrative) && (
          <p className="card-meta">
            {publishedAt && <DateLine at={publishedAt} />}
            {illustrative && <IllustrativeMark />}
          </p>
        )}
        {children}
      </div>
    </header>
  )
}
