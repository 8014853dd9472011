import { contentKinds } from '@/content-kinds'
import { HitList } from '@/search/components/HitList'
import { SearchResults } from '@/search/components/SearchResults'
import type { Hit } from '@/search/queries'
import { fixedPaths, prefixes } from '@/shared/paths'
import { listHref, type Parameters, without } from '@/site/list-address'
import { Facets } from '@/ui/lists/Facets'
import type { readResults } from './results'

const elsewhere = [
  { label: 'Gương điển hình tiên tiến', href: prefixes.exemplar },
  { label: 'Mô hình, cách làm hay', href: prefixes.practice },
  { label: 'Mọi lĩnh vực, mọi đơn vị', href: fixedPaths.siteMap },
]

const placeLabels: Record<string, string> = { unit: 'Đơn vị', sector: 'Lĩnh vực' }

const labelOf = ({ kind }: Hit) => placeLabels[kind] ?? contentKinds.find(({ key }) => key === kind)?.label ?? ''

const hrefWith = (parameters: Parameters) => listHref(fixedPaths.search, parameters)

type Props = { parameters: Parameters; results: NonNullable<Awaited<ReturnType<typeof readResults>>> }

/** Filters and hits of a search. */
export function SearchView({ parameters, results }: Props) {
  const { found, shown, groups, chosen, page, pages, asked, unitOf } = results
  const { q = '' } = parameters
  const active = chosen.map(({ name, label }) => ({ label, href: hrefWith(without(parameters, name, 'trang')) }))
  return (
    <>
      {groups.length > 0 && <Facets action={fixedPaths.search} groups={groups} active={active} kept={{ q }} />}
      <section className="results" aria-label="Kết quả tìm kiếm">
        <SearchResults
          found={found}
          typed={q}
          page={page}
          pages={pages}
          narrowed={chosen.map(({ phrase }) => phrase)}
          hrefOf={(number) => hrefWith({ ...parameters, trang: String(number) })}
          literalHref={hrefWith({ ...without(parameters, 'trang'), dung: '1' })}
          wholeHref={chosen.length > 0 ? hrefWith({ q }) : null}
          searchFor={(words) => hrefWith({ q: words })}
          elsewhere={elsewhere}
        >
          <HitList
            hits={shown}
            headingLevel={found.total > 0 ? 2 : 3}
            asked={asked}
            labelOf={labelOf}
            unitOf={({ unit }) => unitOf(unit)}
          />
        </SearchResults>
      </section>
    </>
  )
}
