import type { CollectionBeforeValidateHook } from 'payload'
import { slugify } from '@/shared/text/slug'
import { callerOf } from '@/users/access'
import { holds, unitIdOf } from '@/users/roles'
import { shortId } from './short-id'

/**
 * The address follows the title until the first publication, then stays; whoever edits it by hand keeps the short id at its end,
 * which makes it unique. A restored version brings its words, not its old address.
 */
export const keepSlug =
  (titleField: 'title' | 'name'): CollectionBeforeValidateHook =>
  ({ data, originalDoc, operation, req }) => {
    if (!data) return data
    const before = operation === 'update' ? originalDoc : undefined
    if (before?.firstPublishedAt && req.context.isRestoringVersion) {
      Object.assign(data, { slug: before.slug, shortId: before.shortId })
      return data
    }
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

/** A contributor writes for his own unit, whatever the request says, and gives no item away. */
export const keepOwnUnit: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  const caller = callerOf(req)
  if (!data || !holds(caller, 'contributor') || !caller || holds(caller, 'admin', 'editor')) return data
  data.unit = operation === 'create' ? unitIdOf(caller) : originalDoc.unit
  return data
}
