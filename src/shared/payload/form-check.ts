import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type GlobalBeforeOperationHook,
  type GlobalConfig,
  type PayloadRequest,
  type Plugin,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
  ValidationError,
} from 'payload'
import { wellFormed } from './well-formed.ts'

type Config = Pick<SanitizedCollectionConfig | SanitizedGlobalConfig, 'flattenedFields' | 'slug'>

const checked = <Args>(args: Args, { flattenedFields, slug }: Config, req: PayloadRequest): Args => {
  const { data, misfits } = wellFormed(flattenedFields, (args as { data?: unknown }).data ?? {})
  if (misfits.length > 0) throw new ValidationError({ collection: slug, errors: misfits, req }, req.t)
  return { ...args, data }
}

const checkItem: CollectionBeforeOperationHook = ({ args, collection, operation, req }) =>
  operation === 'create' || operation === 'update' ? checked(args, collection, req) : args

const checkGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) =>
  operation === 'update' ? checked(args, global, req) : args

const ofCollection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [checkItem, ...(config.hooks?.beforeOperation ?? [])] },
})

const ofGlobal = (config: GlobalConfig): GlobalConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [checkGlobal, ...(config.hooks?.beforeOperation ?? [])] },
})

/** Nothing reaches a collection or a global that has not the shape of its fields, through any door; before any other hook looks. */
export const formChecks: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(ofCollection),
  globals: (config.globals ?? []).map(ofGlobal),
})
