import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest, SanitizedPermissions } from 'payload'
import { JudgedContests } from '@/contests/admin/judging/JudgedContests'
import { listJudgedContests } from '@/contests/judging/judged-contests'
import type { ContentKind } from '@/publishing/content-kind'
import { needsApproval } from '@/publishing/public-version'
import { stateListPath } from '@/publishing/state-list-path'
import { addDays, formatDateTime, toVietnamDay } from '@/shared/time/vietnam-date'
import { type Account, holds, isActive, roleLabels, unitIdOf } from '@/users/roles'
import { BarTable } from './BarTable'
import {
  countByMonth,
  countBySector,
  countByUnit,
  countDeadlines,
  countStates,
  type FailedAppointment,
  listFailures,
  shelvesOf,
} from './dashboard-figures'
import { recentMonths } from './recent-months'
import { type Line, worklist } from './worklist'

type Props = AdminViewServerProps & {
  kinds: readonly ContentKind<never>[]
  /** How many postings elsewhere people have to undo by hand. */
  countToUndo: (req: PayloadRequest) => Promise<number>
}

/** Noon UTC, as day fields keep it. */
const noon = (day: string) => new Date(`${day}T12:00:00.000Z`)

const atMidnight = (day: string) => `${day}T00:00:00.000Z`

/** “What is waiting for me?”, in a constant number of statements. */
export const Dashboard = async ({ initPageResult, kinds, countToUndo }: Props) => {
  const { req, permissions, visibleEntities } = initPageResult
  const caller = req.user as (Account & { name?: string }) | null
  if (!isActive(caller)) return null
  const roles = caller.roles ?? []
  const isOfUnit = holds(caller, 'contributor') && !holds(caller, 'admin', 'editor', 'affairs', 'orientation')
  const unit = isOfUnit ? unitIdOf(caller) : null
  const isEditor = holds(caller, 'admin', 'editor')
  const shelves = shelvesOf(req.payload, kinds)
  const visible = shelves.filter(({ collection }) => visibleEntities.collections.includes(collection))
  const today = toVietnamDay(new Date())
  const inThirtyDays = addDays(today, 30)

  const lines = worklist({
    roles,
    needsApproval: await needsApproval(req),
    counts: await countStates(req, visible, unit),
    deadlines: {
      ...(await countDeadlines(req, noon(today), noon(inThirtyDays))),
      postingsToUndo: isEditor ? await countToUndo(req) : 0,
    },
    hrefs: {
      postingsToUndo: '/admin/go-bai-da-dang',
      expiringConsents: `/admin/collections/consents?where[or][0][and][0][expiresOn][greater_than_equal]=${atMidnight(today)}&where[or][0][and][1][expiresOn][less_than]=${atMidnight(inThirtyDays)}&where[or][0][and][2][revokedOn][exists]=false`,
      overdueReviews: `/admin/collections/exemplars?where[or][0][and][0][nextReviewOn][less_than]=${atMidnight(today)}&where[or][0][and][1][state][equals]=published`,
      deactivatedAccounts: '/admin/collections/users?where[or][0][and][0][deactivatedAt][exists]=true',
    },
    listPath: stateListPath,
  })
  const failures = isEditor ? await listFailures(req, shelves) : []
  const isJudgeOnly = roles.every((role) => role === 'judge')

  return (
    <main>
      <Gutter className="desk">
        <div className="desk-head">
          <h1>Chào {caller.name}</h1>
          <p>{roles.map((role) => roleLabels[role]).join(' · ')}</p>
        </div>
        <QuickActions permissions={permissions} />
        {holds(caller, 'judge') ? (
          <section aria-labelledby="judging" className="judging-desk">
            <h2 id="judging">Chấm thi</h2>
            <JudgedContests contests={await listJudgedContests(req)} />
          </section>
        ) : null}
        {isJudgeOnly ? null : <Waiting failures={failures} lines={lines} />}
        {isJudgeOnly ? null : <Charts req={req} shelves={shelves} today={today} unit={unit} />}
      </Gutter>
    </main>
  )
}

const actions = [
  { collection: 'exemplars', label: 'Viết gương mới' },
  { collection: 'articles', label: 'Viết tin, bài, phóng sự' },
  { collection: 'practices', label: 'Ghi mô hình, cách làm hay' },
  { collection: 'events', label: 'Thêm sự kiện' },
  { collection: 'consents', label: 'Ghi bản đồng ý' },
  { collection: 'media', label: 'Tải ảnh, tư liệu lên' },
] as const

const QuickActions = ({ permissions }: { permissions: SanitizedPermissions }) => {
  const allowed = actions.filter(({ collection }) => permissions.collections?.[collection]?.create)
  return allowed.length === 0 ? null : (
    <nav aria-label="Việc hay làm" className="desk-actions">
      {allowed.map(({ collection, label }) => (
        <a href={`/admin/collections/${collection}/create`} key={collection}>
          {label}
        </a>
      ))}
    </nav>
  )
}

const Waiting = ({ lines, failures }: { lines: Line[]; failures: FailedAppointment[] }) => (
  <section aria-labelledby="waiting" className="desk-waiting">
    <h2 id="waiting">Việc đang chờ</h2>
    {failures.map((failure) => (
      <Failure failure={failure} key={`${failure.item} ${failure.at}`} />
    ))}
    {lines.length === 0 && failures.length === 0 ? <p>Không có việc nào đang chờ bạn.</p> : null}
    <ul>
      {lines.map(({ label, hint, total, links }) => (
        <li key={label}>
          <span className="desk-total">{total}</span>
          <div>
            <h3>{label}</h3>
            <p>{hint}</p>
            <p className="desk-links">
              {links.map((link) => (
                <a href={link.href} key={link.href}>
                  {link.label} ({link.count})
                </a>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  </section>
)

const Failure = ({ failure }: { failure: FailedAppointment }) => (
  <div className="desk-failure">
    <h3>
      Hẹn giờ không thực hiện được:{' '}
      <a href={`/admin/collections/${failure.collection}/${failure.item}`}>{failure.title}</a>
    </h3>
    <p>
      {failure.type === 'publish' ? 'Công bố' : 'Thôi công bố'} lúc {formatDateTime(failure.at)}. {failure.failure}
    </p>
  </div>
)

type ChartsProps = { req: PayloadRequest; shelves: ReturnType<typeof shelvesOf>; unit: string | null; today: string }

const Charts = async ({ req, shelves, unit, today }: ChartsProps) => (
  <section aria-labelledby="published" className="desk-charts">
    <h2 id="published">Đang công bố</h2>
    <BarTable
      bars={recentMonths(await countByMonth(req, shelves, unit), today)}
      title="Theo tháng đăng, 12 tháng gần nhất"
      what="Tháng"
    />
    <BarTable bars={await countBySector(req, shelves, unit)} title="Theo lĩnh vực" what="Lĩnh vực" />
    {unit ? null : <BarTable bars={await countByUnit(req, shelves)} title="Theo đơn vị" what="Đơn vị" />}
  </section>
)
