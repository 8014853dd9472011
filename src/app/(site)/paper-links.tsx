import { contentKinds } from '@/content-kinds'
import { itemsCovered } from '@/publishing/gate'
import { payloadClient } from '@/shared/payload/client'
import type { Summary } from '@/shared/view'

/** The item on paper, where everybody shown agreed to that; nothing in a preview. */
export const PaperLinks = async ({ item }: { item: Summary }) => {
  const kind = contentKinds.find(({ key }) => key === item.kind)
  const covered = kind && (await itemsCovered(await payloadClient(), kind, [item.id], 'print'))
  if (!covered?.has(item.id)) return null
  return (
    <>
      <li>
        <a href={`${item.href}/in`}>Bản in</a>
      </li>
      <li>
        <a href={`${item.href}/ap-phich.pdf`} rel="nofollow">
          Áp phích
        </a>
      </li>
    </>
  )
}
