import type { Purpose } from '@/publishing/consent'
import { channelPaths } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { absolute } from '@/site/absolute'
import { ShareTools } from '@/ui/page/ShareTools'
import { channelsOf } from './carried-item'

type Props = {
  item: Summary
  /** Of a further page of the item. */
  path?: string
  title?: string
  listen?: boolean
  /** Whether the channels carry what stands on this page; they do on the item's own. */
  isCarried?: boolean
}

/** What a reader can do with an item; each channel is offered only where everybody shown agreed to it. */
export async function ItemTools({
  item,
  path = item.href,
  title = item.title,
  listen,
  isCarried = path === item.href,
}: Props) {
  const purposes = await channelsOf(item)
  const onChannel = (purpose: Purpose, label: string, suffix: string) =>
    isCarried && purposes.has(purpose) ? [{ label, href: `${item.href}${suffix}` }] : []
  return (
    <ShareTools
      channels={[
        ...onChannel('print', 'Bản in khổ A4', channelPaths.print),
        ...onChannel('print', 'Áp phích khổ A3 (PDF)', channelPaths.poster),
        ...onChannel('loudspeaker', 'Bản đọc truyền thanh', channelPaths.script),
      ]}
      isForNetworks={purposes.has('social')}
      isPrinted={path !== item.href}
      listen={listen}
      qrHref={`${item.href}${channelPaths.qrSvg}`}
      title={title}
      url={absolute(path)}
    />
  )
}
