import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  getLocalizedPaths,
  type Plugin,
  type SanitizedCollectionConfig,
} from 'payload'

/** A question may ask about the item and about what the item names, not about what that names in turn. */
const mostCollections = 2

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every field that a question asks about, as a path from the collection. */
const pathsIn = (where: unknown): string[] =>
  isObject(where)
    ? Object.entries(where).flatMap(([key, part]) => {
        if (/^(?:and|or)$/iu.test(key) && Array.isArray(part)) return part.flatMap(pathsIn)
        const nested = isObject(part) ? Object.values(part).flatMap(pathsIn) : []
        return [key, ...nested.map((path) => `${key}.${path}`)]
      })
    : []

type Asked = { overrideAccess?: boolean; where?: unknown; sort?: string | string[]; joins?: unknown }

const askedPaths = ({ where, sort = [], joins }: Asked): string[] => [
  ...pathsIn(where),
  ...[sort].flat().map((path) => path.replace(/^-/u, '')),
  ...(isObject(joins) ? Object.entries(joins) : []).flatMap(([name, join]) =>
    pathsIn(isObject(join) ? join.where : null).map((path) => `${name}.${path}`),
  ),
]

/**
 * Payload checks the rights along a path through three collections in a promise for which nobody waits: its refusal would come as
 * an unhandled rejection, which ends a Node process, at the word of any anonymous reader.
 */
const refuseFarQuestions: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const asked = args as Asked
  if (asked.overrideAccess) return args
  const reach = (path: string) =>
    getLocalizedPaths({
      collectionSlug: collection.slug,
      fields: (collection as SanitizedCollectionConfig).flattenedFields,
      incomingPath: path.replaceAll('__', '.').replace(/^version\./u, ''),
      payload: req.payload,
    }).length
  const far = askedPaths(asked).find((path) => reach(path) > mostCollections)
  if (far) throw new APIError('Câu hỏi qua quá nhiều liên kết. Hãy hỏi từng bước.', 400, null, true)
  return args
}

const bounded = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [refuseFarQuestions, ...(config.hooks?.beforeOperation ?? [])] },
})

/** Bounds how far a question may reach through relations, in every collection. */
export const queryReach: Plugin = (config) => ({ ...config, collections: (config.collections ?? []).map(bounded) })
