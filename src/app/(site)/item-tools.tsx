import { contentKinds } from '@/content-kinds'
import { itemsCovered } from '@/publishing/gate'
import { payloadClient } from '@/shared/payload/client'
import type { Summary } from '@/shared/view'
import { absolute } from '@/site/absolute'
import { ShareTools } from '@/ui/page/ShareTools'

type Props = { item: Summary; listen?: boolean }

/** What a reader may do with an item. The script for the loudspeaker is offered where everybody shown agreed to it. */
export async function ItemTools({ item, listen }: Props) {
  const kind = contentKinds.find(({ key }) => key === item.kind)
  const covered = kind ? await itemsCovered(await payloadClient(), kind, [item.id], 'loudspeaker') : null
  return (
    <ShareTools
      url={absolute(item.href)}
      title={item.title}
      listen={listen}
      script={covered?.has(item.id) ? `${item.href}/truyen-thanh` : undefined}
    />
  )
}
