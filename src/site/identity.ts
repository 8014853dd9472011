import type { Navigation, SiteSetting } from '@/payload-types'
import { fixedPaths, prefixes } from '@/shared/paths'
import type { NavigationLink, SiteIdentity } from '@/ui/shell/site-identity'

const ownNavigation: NavigationLink[] = [
  { label: 'Gương điển hình', href: prefixes.exemplar },
  { label: 'Người tốt, việc tốt', href: prefixes['good-deed'] },
  { label: 'Nhân tố mới', href: prefixes.emerging },
  { label: 'Mô hình, cách làm hay', href: prefixes.practice },
  { label: 'Phong trào thi đua', href: prefixes.movement },
  { label: 'Tin, bài', href: prefixes.article },
  { label: 'Giao lưu, tọa đàm', href: prefixes.event },
  { label: 'Cuộc thi', href: prefixes.contest },
  { label: 'Kỷ niệm 11/6', href: prefixes.anniversary },
  { label: 'Văn bản', href: prefixes.document },
]

const ownFooter: NavigationLink[] = [
  { label: 'Giới thiệu', href: fixedPaths.about },
  { label: 'Sơ đồ cổng', href: fixedPaths.siteMap },
  { label: 'RSS, podcast, lịch', href: `${fixedPaths.siteMap}#theo-doi` },
  { label: 'Hỗ trợ tiếp cận', href: fixedPaths.accessibility },
  { label: 'Bảo vệ dữ liệu cá nhân', href: fixedPaths.privacy },
  { label: 'Yêu cầu chỉnh sửa, gỡ bỏ', href: fixedPaths.correction },
]

const links = (rows: Navigation['main'], own: NavigationLink[]): NavigationLink[] =>
  rows && rows.length > 0 ? rows.map(({ label, href }) => ({ label, href })) : own

/** Everything of the settings that stands around a page or is said in its metadata. */
export type Site = SiteIdentity & {
  owner: string
  description: string
  locality: string
  correctionContact?: string
  /** The id of the present period of the plan. */
  campaign?: string
  navigation: NavigationLink[]
  footerLinks: NavigationLink[]
}

const given = (value: string | null | undefined) => value || undefined

/** A portal whose settings nobody has filled in yet still has a name. */
export const siteOf = (settings: Partial<SiteSetting>, navigation: Partial<Navigation>): Site => ({
  name: settings.name || 'Gương Sáng',
  owner: settings.owner || '',
  ownerLines: (settings.headerLines ?? []).map(({ text }) => text),
  description: settings.description || 'Cổng tuyên truyền gương điển hình tiên tiến.',
  locality: settings.locality || '',
  responsiblePerson: given(settings.responsiblePerson),
  licence: given(settings.licence),
  address: given(settings.address),
  phone: given(settings.phone),
  hotline: given(settings.hotline),
  email: given(settings.email),
  correctionContact: given(settings.correctionContact),
  campaign: typeof settings.campaign === 'string' ? settings.campaign : settings.campaign?.id,
  navigation: links(navigation.main, ownNavigation),
  footerLinks: links(navigation.footer, ownFooter),
})
