import type { CollectionBeforeOperationHook, CollectionConfig, Plugin } from 'payload'

const most = 100
const mostForStaff = 500

/** Payload answers `limit=0` and `pagination=false` with everything there is: over REST nobody gets more than a page. */
const limitPage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const lists = (operation === 'read' && !('id' in args)) || operation === 'findVersions'
  if (!lists || req.payloadAPI !== 'REST') return args
  const asked = args as { limit?: number; pagination?: boolean }
  const limit = Number(asked.limit ?? 10)
  const cap = req.user ? mostForStaff : most
  return { ...asked, pagination: true, limit: limit > 0 && limit <= cap ? limit : cap } as typeof args
}

const limited = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [...(config.hooks?.beforeOperation ?? []), limitPage] },
})

/** Bounds how much a single request reads, in every collection. */
export const pageLimits: Plugin = (config) => ({ ...config, collections: (config.collections ?? []).map(limited) })
