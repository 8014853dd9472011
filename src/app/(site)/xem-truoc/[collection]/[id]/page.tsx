import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { itemViews } from '@/app/(site)/item-views'
import { contentKinds } from '@/content-kinds'
import { kindOfAmong } from '@/publishing/content-kind'
import { getDraft } from '@/publishing/queries'
import { PreviewBanner } from '@/site/components/PreviewBanner'
import { PreviewRefused } from '@/site/components/PreviewRefused'
import { SitePage } from '@/site/components/SitePage'
import { getStaff } from '@/users/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Bản xem trước', robots: { index: false, follow: false } }

type Asked = { params: Promise<{ collection: string; id: string }> }

export default async function Preview({ params }: Asked) {
  const { collection, id } = await params
  const [first, ...others] = contentKinds.filter((kind) => kind.collection === collection)
  const viewer = await getStaff(await headers())
  const found = first && viewer && (await getDraft(first.collection, id, viewer, contentKinds))
  const kind = found && kindOfAmong([first, ...others])(found.doc)
  const item = kind?.summary(found?.doc as never)
  return (
    <SitePage path={item?.href ?? '/xem-truoc'}>
      {item && <PreviewBanner />}
      {item && kind ? await itemViews[kind.key]?.(found as never, item) : <PreviewRefused />}
    </SitePage>
  )
}
