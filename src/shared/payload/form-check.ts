import { type CollectionBeforeOperationHook, type CollectionConfig, type Plugin, ValidationError } from 'payload'
import { wellFormed } from './well-formed'

/** Before Payload or any other hook looks at what a client sent. */
const checkForm: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, misfits } = wellFormed(collection.flattenedFields, (args as { data?: unknown }).data ?? {})
  if (misfits.length > 0) throw new ValidationError({ collection: collection.slug, errors: misfits, req }, req.t)
  return { ...args, data }
}

const checked = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [checkForm, ...(config.hooks?.beforeOperation ?? [])] },
})

/** Nothing reaches a collection that has not the shape of its fields, through any door. */
export const formChecks: Plugin = (config) => ({ ...config, collections: (config.collections ?? []).map(checked) })
