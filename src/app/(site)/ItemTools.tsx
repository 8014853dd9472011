import type { Summary } from '@/shared/view'
import { absolute } from '@/site/absolute'
import { ShareTools } from '@/ui/page/ShareTools'
import { isForNetworks } from './carried-item'

type Props = {
  item: Summary
  /** Of a further page of the item. */
  path?: string
  title?: string
  listen?: boolean
}

/** What a reader can do with an item; networks are offered only where everybody shown agreed to them. */
export async function ItemTools({ item, path = item.href, title = item.title, listen }: Props) {
  return (
    <ShareTools
      isForNetworks={await isForNetworks(item)}
      listen={listen}
      qrHref={`${item.href}/ma-qr.svg`}
      title={title}
      url={absolute(path)}
    />
  )
}
