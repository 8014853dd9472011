import { jsonFile } from '@/channels/public-data/public-item'
import { readItem } from '@/channels/public-data/queries'
import { contentKinds } from '@/content-kinds'
import { prefixes } from '@/shared/paths'
import { siteOrigin } from '@/site/absolute'
import { nameOf, programAnswer, unknown } from '../../../feeds/program-answer'

export const dynamic = 'force-dynamic'

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

export const GET = async (_request: Request, { params }: { params: Promise<{ kind: string; file: string }> }) => {
  const { kind: prefix, file } = await params
  const id = nameOf(file, '.json')
  const kind = contentKinds.find(({ key }) => prefixes[key] === `/${prefix}`)
  const found = kind && id && idPattern.test(id) ? await readItem(kind, id, contentKinds, siteOrigin()) : null
  return found ? programAnswer(jsonFile(found.body), 'application/json', found.status) : unknown()
}
