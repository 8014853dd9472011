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
}

const Link = ({ href, children }: { href: string; children: string }) => (
  <li>
    <a href={href} rel={href.endsWith('.pdf') ? 'nofollow' : undefined}>
      {children}
    </a>
  </li>
)

/** What a reader can do with an item; each channel is offered only where everybody shown agreed to it. */
export async function ItemTools({ item, path = item.href, title = item.title, listen }: Props) {
  const channels = await channelsOf(item)
  return (
    <ShareTools
      isForNetworks={channels.has('social')}
      listen={listen}
      qrHref={`${item.href}${channelPaths.qrSvg}`}
      title={title}
      url={absolute(path)}
    >
      {channels.has('loudspeaker') && <Link href={`${item.href}${channelPaths.script}`}>Bản đọc truyền thanh</Link>}
      {channels.has('print') && <Link href={`${item.href}${channelPaths.print}`}>Bản in</Link>}
      {channels.has('print') && <Link href={`${item.href}${channelPaths.poster}`}>Áp phích</Link>}
    </ShareTools>
  )
}
