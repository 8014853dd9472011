import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmbedBuilder } from '@/embeds/components/EmbedBuilder'
import { fixedPaths } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { listHref, readParameters } from '@/site/list-address'
import { pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { PageHeading } from '@/ui/page/PageHeading'
import { portal } from '../../nhung/embed-answer'
import { readBuilt } from './built'

export const dynamic = 'force-dynamic'

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const path = fixedPaths.embedBuilder
const title = 'Nhúng gương sáng vào trang của xã, cơ quan'
const lead =
  'Chọn đơn vị và cách hiện, chép mã, dán vào trang. Bài mới tự hiện, bài được sửa hay gỡ cũng tự đổi theo: không phải làm gì thêm.'

export const generateMetadata = async ({ searchParams }: Asked): Promise<Metadata> => {
  const parameters = readParameters(path, await searchParams) ?? {}
  const isNarrowed = Object.keys(parameters).length > 0
  const address = listHref(path, parameters)
  return pageMetadata(await getSite(), { title, description: lead, path: address, isHidden: isNarrowed })
}

export default async function EmbedBuilderPage({ searchParams }: Asked) {
  const built = (await readBuilt(readParameters(path, await searchParams) ?? notFound())) ?? notFound()
  return (
    <SitePage path={path} title="Nhúng vào trang khác">
      <PageHeading title={title} lead={lead} />
      <EmbedBuilder portal={await portal()} {...built} />
    </SitePage>
  )
}
