import { askedItem } from '@/app/kenh/channel-route'
import { itemScript } from '@/app/kenh/item-script'
import { ScriptPage } from '@/channels/loudspeaker/components/ScriptPage'
import { channelPaths, prefixes } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { cardOf } from '../carried-item'
import { readingPage } from '../reading-page'

export const scriptRoute = readingPage<{ prefix: string; slug: string }>(async ({ params }) => {
  const asked = await askedItem(params, 'loudspeaker')
  if (!asked) return null
  const { kind, item } = asked
  const { script, opening, closing, writtenAt } = await itemScript(asked)
  const path = `${item.href}${channelPaths.script}`
  const list = kind.key === 'special-page' ? [] : [{ label: kind.label, href: prefixes[kind.key] }]
  return {
    // The same words as the item's own page, which is the one to find.
    metadata: pageMetadata(await getSite(), {
      ...itemDescription(item, await cardOf(item)),
      title: `Bản đọc truyền thanh: ${item.title}`,
      path,
      isHidden: true,
    }),
    body: (
      <SitePage path={path} title="Bản đọc truyền thanh" trail={[...list, { label: item.title, href: item.href }]}>
        <ScriptPage {...{ item, script, opening, closing, writtenAt }} textHref={`${path}.txt`} />
      </SitePage>
    ),
  }
})
