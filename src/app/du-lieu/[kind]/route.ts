import { jsonFile } from '@/channels/public-data/public-item'
import { readList } from '@/channels/public-data/queries'
import { contentKinds } from '@/content-kinds'
import { prefixes, publicDataOf } from '@/shared/paths'
import { siteOrigin } from '@/site/absolute'
import { readParameters } from '@/site/list-address'
import { nameOf, programAnswer, unknown } from '../../feeds/program-answer'

export const dynamic = 'force-dynamic'

export const GET = async ({ url }: Request, { params }: { params: Promise<{ kind: string }> }) => {
  const name = nameOf((await params).kind, '.json')
  const kind = contentKinds.find(({ key }) => prefixes[key] === `/${name}`)
  const asked = kind && readParameters(publicDataOf(kind.key), Object.fromEntries(new URL(url).searchParams))
  if (!kind || !asked) return unknown()
  return programAnswer(jsonFile(await readList(kind, asked.sau, siteOrigin())), 'application/json')
}
