import { feedOf, feedPaths, fixedPaths, prefixes } from '@/shared/paths'
import { SectionHeading } from '@/ui/page/SectionHeading'
import { type SectorCount, SectorGrid } from '@/ui/places/SectorGrid'
import { type UnitCount, UnitList } from '@/ui/places/UnitList'
import type { NavigationLink } from '@/ui/shell/site-identity'

const columns: NavigationLink[] = [
  { label: 'Gương điển hình tiên tiến', href: prefixes.exemplar },
  { label: 'Gương cá nhân', href: fixedPaths.individuals },
  { label: 'Gương tập thể', href: fixedPaths.collectives },
  { label: 'Gương hộ gia đình', href: fixedPaths.households },
  { label: 'Người tốt, việc tốt', href: prefixes['good-deed'] },
  { label: 'Nhân tố mới', href: prefixes.emerging },
  { label: 'Mô hình, cách làm hay', href: prefixes.practice },
  { label: 'Tin, bài, phóng sự', href: prefixes.article },
  { label: 'Phong trào thi đua', href: prefixes.movement },
  { label: 'Giao lưu, tọa đàm', href: prefixes.event },
  { label: 'Cuộc thi', href: prefixes.contest },
  { label: 'Kỷ niệm 11/6', href: prefixes.anniversary },
  { label: 'Văn bản', href: prefixes.document },
]

/** For programs: feed readers, calendars, players. */
const followed: NavigationLink[] = [
  { label: 'Mọi bài mới (RSS)', href: feedOf(fixedPaths.home) },
  { label: 'Mọi bài mới (JSON Feed)', href: feedPaths.json },
  { label: 'Phát thanh (podcast)', href: feedPaths.podcast },
  { label: 'Lịch sự kiện, hạn nộp bài dự thi (iCalendar)', href: feedPaths.calendar },
  ...columns
    .filter(({ href }) => (Object.values(prefixes) as string[]).includes(href))
    .map(({ label, href }) => ({ label: `${label} (RSS)`, href: feedOf(href) })),
]

const about: NavigationLink[] = [
  { label: 'Trang chủ', href: fixedPaths.home },
  { label: 'Giới thiệu', href: fixedPaths.about },
  { label: 'Nhúng vào trang của xã, cơ quan', href: fixedPaths.embedBuilder },
  { label: 'Hỗ trợ tiếp cận', href: fixedPaths.accessibility },
  { label: 'Bảo vệ dữ liệu cá nhân', href: fixedPaths.privacy },
  { label: 'Yêu cầu chỉnh sửa, gỡ bỏ', href: fixedPaths.correction },
]

type Props = {
  sectors: SectorCount[]
  units: UnitCount[]
  movements: NavigationLink[]
  specialPages: NavigationLink[]
}

function Links({ id, title, links }: { id: string; title: string; links: NavigationLink[] }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} title={title} />
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SiteMap({ sectors, units, movements, specialPages }: Props) {
  return (
    <>
      <Links id="chuyen-muc" title="Chuyên mục" links={columns} />
      <Links id="phong-trao" title="Phong trào thi đua" links={movements} />
      <Links id="chuyen-trang" title="Chuyên trang" links={specialPages} />
      <section aria-labelledby="linh-vuc">
        <SectionHeading id="linh-vuc" title="Lĩnh vực" tone="gold" />
        <SectorGrid sectors={sectors} />
      </section>
      <section aria-labelledby="don-vi">
        <SectionHeading id="don-vi" title="Đơn vị" tone="gold" />
        <UnitList units={units} />
      </section>
      <Links id="theo-doi" title="Theo dõi cổng" links={followed} />
      <Links id="ve-cong" title="Về cổng này" links={about} />
    </>
  )
}
