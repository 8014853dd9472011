import type { CollectionBeforeValidateHook } from 'payload'
import { slugify } from '@/shared/text/slug'
import { callerOf } from '@/users/access'
import { holds, unitIdOf } from '@/users/roles'
import { shortId } from './short-id'

/**
 * The address follows the title until the first publication, then stays; whoever edits it by hand keeps the short id at its end,
 * which makes it unique.
 */
export const keepSlug =
  (titleField: 'title' | 'name'): CollectionBeforeValidateHook =>
  ({ data, originalDoc, operation }) => {
    if (!data) return data
    const before = operation === 'update' ? originalDoc : undefined
    const id: string = before?.shortId || data.shortId || shortId()
    const typed = typeof data.slug === 'string' && data.slug !== before?.slug ? data.slug.trim() : ''
    data.shortId = id
    if (typed && operation === 'update') data.slug = `${slugify(typed.replace(new RegExp(`-?${id}$`, 'u'), ''))}-${id}`
    else if (before?.firstPublishedAt) data.slug = before.slug
    else {
      const title = data[titleField] ?? before?.[titleField]
      data.slug = `${slugify(String(title ?? ''))}-${id}`
    }
    return data
  }

/** A contributor writes for his own unit, whatever the request says. */
export const keepOwnUnit: CollectionBeforeValidateHook = ({ data, req }) => {
  const caller = callerOf(req)
  if (!data || !caller || !holds(caller, 'contributor') || holds(caller, 'admin', 'editor')) return data
  data.unit = unitIdOf(caller)
  return data
}
