import type { NavigationLink } from '../shell/site-identity'

/** `count`: left out where it is not known. */
export type FacetOption = { value: string; label: string; count?: number }

export type FacetGroup = { name: string; label: string; all: string; selected?: string; options: FacetOption[] }

type Props = {
  /** The list's own path. */
  action: string
  groups: FacetGroup[]
  /** What is chosen now; each link leads to the list without that choice. */
  active: NavigationLink[]
  /** What the list is asked for besides, and keeps when it is narrowed. */
  kept?: Readonly<Record<string, string>>
}

/** Plain selects in a form: works without script. */
export function Facets({ action, groups, active, kept = {} }: Props) {
  return (
    <section className="facets" aria-label="Lọc danh sách">
      <details className="facets-toggle">
        <summary>Lọc danh sách</summary>
      </details>
      <form action={action} method="get">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {groups.map(({ name, label, all, selected, options }) => (
          <p key={name}>
            <label htmlFor={`loc-${name}`}>{label}</label>
            <select id={`loc-${name}`} name={name} defaultValue={selected ?? ''}>
              <option value="">{all}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.count === undefined ? option.label : `${option.label} (${option.count})`}
                </option>
              ))}
            </select>
          </p>
        ))}
        <button type="submit">Lọc</button>
      </form>
      {active.length > 0 && (
        <ul className="facets-active" aria-label="Đang lọc">
          {active.map(({ label, href }) => (
            <li key={href}>
              {label}{' '}
              <a href={href}>
                bỏ lọc<span className="visually-hidden"> {label}</span>
              </a>
            </li>
          ))}
          {active.length > 1 && (
            <li>
              <a href={Object.keys(kept).length > 0 ? `${action}?${new URLSearchParams(kept)}` : action}>Bỏ tất cả</a>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
