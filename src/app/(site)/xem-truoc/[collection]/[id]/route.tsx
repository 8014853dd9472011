import { itemViews } from '@/app/(site)/item-views'
import { contentKinds } from '@/content-kinds'
import { kindOfAmong } from '@/publishing/content-kind'
import { getDraft } from '@/publishing/queries'
import { PreviewBanner } from '@/site/components/PreviewBanner'
import { PreviewRefused } from '@/site/components/PreviewRefused'
import { SitePage } from '@/site/components/SitePage'
import { privately } from '@/site/metadata'
import { getStaff } from '@/users/queries'
import { readingPage } from '../../../reading-page'

export const dynamic = 'force-dynamic'

export const GET = readingPage<{ collection: string; id: string }>(async ({ params: { collection, id }, headers }) => {
  const [first, ...others] = contentKinds.filter((kind) => kind.collection === collection)
  const viewer = await getStaff(headers)
  const found = first && viewer && (await getDraft(first.collection, id, viewer, contentKinds))
  const kind = found && kindOfAmong([first, ...others])(found.doc)
  const item = kind?.summary(found?.doc as never)
  return {
    metadata: privately('Bản xem trước'),
    body: (
      <SitePage path={item?.href ?? '/xem-truoc'}>
        {item && <PreviewBanner />}
        {item && kind ? await itemViews[kind.key]?.(found as never, item) : <PreviewRefused />}
      </SitePage>
    ),
  }
})
