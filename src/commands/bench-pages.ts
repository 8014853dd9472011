import { fixedPaths, prefixes } from '../shared/paths.ts'

/** The first item that a list links to. */
const firstItem = async (site: string, prefix: string): Promise<string> => {
  const html = await (await fetch(site + prefix)).text()
  const path = new RegExp(`href="(${prefix}/[a-z0-9-]*\\d[a-z0-9-]*|${prefix}/[a-z0-9-]+-[a-z0-9]{6})"`, 'u').exec(
    html,
  )?.[1]
  if (!path) throw new Error(`${prefix} links to no item`)
  return path
}

/** One page of each type that is measured. */
export const pagesOf = async (site: string): Promise<Record<string, string>> => ({
  home: fixedPaths.home,
  list: prefixes.exemplar,
  profile: await firstItem(site, prefixes.exemplar),
  practice: await firstItem(site, prefixes.practice),
  article: await firstItem(site, prefixes.article),
  '11/6': await firstItem(site, prefixes.anniversary),
  sector: `${prefixes.sector}/nong-nghiep`,
  document: await firstItem(site, prefixes.document),
  'filtered list': `${prefixes.exemplar}?linh-vuc=nong-nghiep`,
  search: `${fixedPaths.search}?q=gia+dinh`,
})
