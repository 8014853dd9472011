import { fixedPaths, itemPath, type KindKey, prefixes } from '../src/shared/paths.ts'
import { type Desk, firstOf, publish } from './newsroom.ts'

type Asked = { public: Desk; editor: Desk }

type PageType = {
  path: string | ((asked: Asked) => Promise<string>)
  /** Of the answer, where it is not 200. */
  status?: 404 | 410
  /** What the page's JSON-LD says it is, besides the trail that every page but the first has. */
  things?: readonly string[]
}

const item =
  (kind: KindKey, collection: string, where: Record<string, string> = {}) =>
  async ({ public: reader }: Asked) =>
    itemPath(kind, (await firstOf(reader, collection, where)).slug)

/** The demonstration's own, not what another test has published. */
const demonstrated = { illustrative: 'true' }

const exemplar = (subjectKind: string) =>
  item('exemplar', 'exemplars', { ...demonstrated, category: 'exemplar', subjectKind })

const contests = {
  open: 'Cuộc thi viết “Người bên ngõ nhà mình”',
  judged: 'Cuộc thi viết “Chuyện kể bên bếp lửa”',
  released: 'Cuộc thi phóng sự “Một việc tốt kể bằng hình” năm 2026',
}

const contest = (which: keyof typeof contests, suffix = '') => {
  const path = item('contest', 'contests', { ...demonstrated, title: contests[which] })
  return async (asked: Asked) => (await path(asked)) + suffix
}

const narrowed = async ({ public: reader }: Asked) =>
  `${prefixes.exemplar}?linh-vuc=${(await firstOf(reader, 'sectors')).slug}&nam=2026`

const searchFor = (words: string) => `${fixedPaths.search}?q=${encodeURIComponent(words)}`

const formerUnit = async ({ public: reader }: Asked) => {
  const former = (await reader.find('units')).find(({ successor }) => successor)
  return itemPath('unit', former?.slug ?? '')
}

const withdrawn = async ({ editor }: Asked) =>
  itemPath(
    'exemplar',
    (await firstOf(editor, 'exemplars', { ...demonstrated, state: 'withdrawn', category: 'exemplar' })).slug,
  )

const scriptOf = (path: (asked: Asked) => Promise<string>) => async (asked: Asked) =>
  `${await path(asked)}/truyen-thanh`

/** The demonstration has no special page: the first who asks publishes one. */
const specialPage = async ({ public: reader, editor }: Asked) => {
  const [standing] = await reader.find('special-pages')
  if (standing) return itemPath('special-page', standing.slug)
  const [first, second] = await reader.find('exemplars', { ...demonstrated, category: 'exemplar' })
  const items = [first, second].map((row) => ({ relationTo: 'exemplars', value: row?.id }))
  const { id } = await editor.create(
    'special-pages',
    {
      title: 'Mùa thi đua làm sạch đường làng',
      standfirst: 'Những khu dân cư cùng nhau quét dọn, trồng hoa và phân loại rác.',
      showsNobody: true,
      layout: [
        { blockType: 'callout', heading: 'Mỗi nhà một luống hoa', text: 'Sáng Chủ nhật đầu tháng, cả khu ra đường.' },
        { blockType: 'chosen-items', heading: 'Những người mở đường', items },
        { blockType: 'latest-items', heading: 'Mô hình mới', source: 'practices', count: 3 },
      ],
    },
    '&draft=true',
  )
  return itemPath('special-page', (await publish(editor, 'special-pages', id)).slug)
}

const types = {
  home: { path: fixedPaths.home, things: ['WebSite'] },
  exemplars: { path: prefixes.exemplar },
  individuals: { path: fixedPaths.individuals },
  collectives: { path: fixedPaths.collectives },
  households: { path: fixedPaths.households },
  'exemplars, narrowed': { path: narrowed },
  'exemplars, second page': { path: `${prefixes.exemplar}?trang=2` },
  'exemplars, nothing found': { path: `${prefixes.exemplar}?nam=1954` },
  search: { path: searchFor('ha thi man') },
  'search, mended': { path: searchFor('thach som') },
  'search, nothing found': { path: searchFor('khongcotunay') },
  'good deeds': { path: prefixes['good-deed'] },
  'emerging factors': { path: prefixes.emerging },
  practices: { path: prefixes.practice },
  articles: { path: prefixes.article },
  movements: { path: prefixes.movement },
  editions: { path: prefixes.anniversary },
  events: { path: prefixes.event },
  documents: { path: prefixes.document },
  contests: { path: prefixes.contest },
  'profile of an individual': { path: exemplar('individual'), things: ['Article', 'Person'] },
  'profile of a collective': { path: exemplar('collective'), things: ['Article', 'Organization'] },
  'profile of a household': { path: exemplar('household'), things: ['Article', 'Organization'] },
  'good deed': {
    path: item('good-deed', 'exemplars', { ...demonstrated, category: 'good-deed' }),
    things: ['Article'],
  },
  'emerging factor': {
    path: item('emerging', 'exemplars', { ...demonstrated, category: 'emerging' }),
    things: ['Article'],
  },
  practice: { path: item('practice', 'practices'), things: ['Article'] },
  'article to read': { path: item('article', 'articles', { medium: 'text' }), things: ['Article'] },
  'article to hear': { path: item('article', 'articles', { medium: 'audio' }), things: ['Article'] },
  'article to watch': { path: item('article', 'articles', { medium: 'video' }), things: ['Article'] },
  movement: { path: item('movement', 'movements'), things: ['Article'] },
  edition: { path: item('anniversary', 'anniversaries'), things: ['Article'] },
  event: { path: item('event', 'events'), things: ['Event'] },
  'contest that is open': { path: contest('open'), things: ['Event'] },
  'contest with its result': { path: contest('released'), things: ['Event'] },
  'rules of a contest': { path: contest('open', '/the-le') },
  'contest that is judged': { path: contest('judged'), things: ['Event'] },
  'result of a contest': { path: contest('released', '/ket-qua') },
  'result to come': { path: contest('judged', '/ket-qua') },
  'works of a contest': { path: contest('released', '/tac-pham') },
  'the plan': { path: item('document', 'documents', { type: 'plan' }), things: ['Article'] },
  'script for the loudspeaker': {
    path: scriptOf(item('good-deed', 'exemplars', { ...demonstrated, category: 'good-deed' })),
  },
  'special page': { path: specialPage, things: ['Article'] },
  sector: { path: item('sector', 'sectors') },
  unit: { path: item('unit', 'units', { slug: 'xa-phung-nguyen' }) },
  'former unit': { path: formerUnit },
  about: { path: fixedPaths.about },
  accessibility: { path: fixedPaths.accessibility },
  privacy: { path: fixedPaths.privacy },
  correction: { path: fixedPaths.correction },
  'site map': { path: fixedPaths.siteMap },
  'builder of embeds': { path: fixedPaths.embedBuilder },
  'unknown address': { path: '/khong-co-trang-nay', status: 404 },
  'withdrawn item': { path: withdrawn, status: 410 },
} satisfies Record<string, PageType>

export type PageName = keyof typeof types

/** Every type of reading page, by the name that tests visit it by. */
export const pageTypes: Record<PageName, PageType> = types

export const pageNames = Object.keys(types) as PageName[]
