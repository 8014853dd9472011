import type { ReactNode } from 'react'
import { contentKinds } from '@/content-kinds'
import { contestKind } from '@/contests/kind'
import type { ContestSettings } from '@/contests/settings'
import { settingsOf } from '@/contests/settings-of'
import type { Contest } from '@/payload-types'
import { getItem } from '@/publishing/queries'
import { prefixes } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { cardOf } from '../carried-item'
import { readingPage } from '../reading-page'

type Part = { doc: Contest; settings: ContestSettings; item: Summary; title: string; path: string }

/** One of the further pages of a contest, below its own. */
export const contestPart = (label: string, suffix: string, show: (part: Part) => Promise<ReactNode>) =>
  readingPage<{ slug: string }>(async ({ params }) => {
    const found = await getItem(contestKind, params.slug, contentKinds)
    const settings = found && settingsOf(found.doc, null)
    if (!settings) return null
    const item = contestKind.summary(found.doc)
    const [title, path] = [`${label}: ${item.title}`, item.href + suffix]
    const trail = [
      { label: contestKind.label, href: prefixes.contest },
      { label: item.title, href: item.href },
    ]
    return {
      metadata: pageMetadata(await getSite(), { ...itemDescription(item, await cardOf(item)), title, path }),
      body: (
        <SitePage path={path} title={label} trail={trail}>
          {await show({ doc: found.doc, settings, item, title, path })}
        </SitePage>
      ),
    }
  })
