import { fixedPaths, listParameters } from '@/shared/paths'
import { readParameters } from '@/site/list-address'
import { countAddresses, listAddresses } from '@/site/queries'
import { addressesInFile, type Located, sitemapFile, sitemapIndex } from '@/site/sitemap'

export const dynamic = 'force-dynamic'

const path = fixedPaths.sitemapXml

/** Files are for programs, and a search is no page until something is asked. */
const isListed = (page: string) => page !== fixedPaths.search && !/\.\w+$/u.test(page)

/** Pages that are there whatever is published. */
const standing: Located[] = [...new Set([...Object.values(fixedPaths), ...Object.keys(listParameters)])]
  .filter(isListed)
  .map((page) => ({ path: page, changedAt: null, pictures: [] }))

const inFile = addressesInFile - standing.length

const file = async (number: number) =>
  sitemapFile([...(number === 1 ? standing : []), ...(await listAddresses(number, inFile))])

export const GET = async ({ url }: Request) => {
  const parameters = readParameters(path, Object.fromEntries(new URL(url).searchParams))
  const files = Math.max(1, Math.ceil((await countAddresses()) / inFile))
  const asked = Number(parameters?.trang ?? (files === 1 ? 1 : 0))
  if (!parameters || asked > files) return new Response(null, { status: 404 })
  const names = Array.from({ length: files }, (_, i) => `${path}?trang=${i + 1}`)
  const body = asked > 0 ? await file(asked) : sitemapIndex(names)
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
