import { EmbedBuilder } from '@/embeds/components/EmbedBuilder'
import { fixedPaths } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { listHref, readParameters } from '@/site/list-address'
import { pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { PageHeading } from '@/ui/page/PageHeading'
import { portal } from '../../nhung/embed-answer'
import { readingPage } from '../reading-page'
import { readBuilt } from './built'

export const dynamic = 'force-dynamic'

const path = fixedPaths.embedBuilder
const title = 'Nhúng gương sáng vào trang của xã, cơ quan'
const lead =
  'Chọn đơn vị và cách hiện, chép mã, dán vào trang. Bài mới tự hiện, bài được sửa hay gỡ cũng tự đổi theo: không phải làm gì thêm.'

export const GET = readingPage(async ({ query }) => {
  const parameters = readParameters(path, query)
  const built = parameters && (await readBuilt(parameters))
  if (!built) return null
  return {
    metadata: pageMetadata(await getSite(), {
      title,
      description: lead,
      path: listHref(path, parameters),
      isHidden: Object.keys(parameters).length > 0,
    }),
    body: (
      <SitePage path={path} title="Nhúng vào trang khác">
        <PageHeading title={title} lead={lead} />
        <EmbedBuilder portal={await portal()} {...built} />
      </SitePage>
    ),
  }
})
