'use client'

import { Link, useListDrawerContext, useListQuery } from '@payloadcms/ui'

type Option = { value: string; label: string }

type Props = {
  collectionSlug: string
  label: string
  field: string
  options: readonly Option[]
  /** What to call the rows in which the field is empty, where they deserve a link. */
  emptyLabel?: string
}

/** The list by the values of one field, one press each. */
export const FilterLinks = ({ collectionSlug, label, field, options, emptyLabel }: Props) => {
  const { query } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  const asked = JSON.stringify(query?.where ?? {})
  const list = `/admin/collections/${collectionSlug}`
  const filtered = (test: string) => `${list}?where[or][0][and][0][${field}]${test}`
  const links = [
    ...options.map((option) => ({
      label: option.label,
      href: filtered(`[equals]=${option.value}`),
      isCurrent: asked.includes(`"${field}":{"equals":"${option.value}"}`),
    })),
    ...(emptyLabel
      ? [{ label: emptyLabel, href: filtered('[exists]=false'), isCurrent: asked.includes(`"${field}":{"exists":`) }]
      : []),
  ]
  const isAll = !links.some(({ isCurrent }) => isCurrent)
  return (
    <nav aria-label={label} className="filter-links">
      {[{ label: 'Tất cả', href: list, isCurrent: isAll }, ...links].map((link) => (
        <Link aria-current={link.isCurrent ? 'page' : undefined} href={link.href} key={link.href} prefetch={false}>
          {link.label}
        </Link>
      ))}
    </nav>
  )
}
