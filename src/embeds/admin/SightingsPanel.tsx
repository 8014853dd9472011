import type { UIFieldServerProps } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { formatDate } from '@/shared/time/vietnam-date'
import { isStaff } from '@/users/access'
import { loaderVersion } from '../loader-version'
import { type Sighting, sitesSeen } from '../sites-seen'

/** Which sites show the unit's items, as their readers' browsers told the portal. */
export const SightingsPanel = async ({ data, req }: UIFieldServerProps) => {
  if (!data?.slug || !isStaff({ req })) return null
  const rows = await query<Sighting>(
    req,
    sql`SELECT host, loader, last_seen AS "lastSeen" FROM embed_sightings WHERE unit = ${String(data.slug)}
        ORDER BY last_seen DESC, host LIMIT 200`,
  )
  const sites = sitesSeen(rows, loaderVersion, new Date())
  return (
    <section aria-labelledby="sightings" className="field-type">
      <h3 id="sightings">Trang đang nhúng bài của đơn vị</h3>
      {sites.length === 0 ? (
        <p>
          Chưa thấy trang nào. Mã để nhúng lấy ở{' '}
          <a href={`/nhung?don-vi=${data.slug}`} target="_blank" rel="noopener">
            trang nhúng của cổng
          </a>
          .
        </p>
      ) : (
        <ul>
          {sites.map(({ host, lastSeen, how, isOld }) => (
            <li key={host}>
              <strong>{host}</strong> – thấy lần cuối {formatDate(lastSeen)}; {how}
              {isOld ? <strong> – mã cũ: đề nghị trang ấy lấy lại mã</strong> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
