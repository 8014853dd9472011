import type { CollectionBeforeOperationHook, CollectionConfig, Plugin } from 'payload'

const most = 100
const mostForStaff = 500

const lastPage = 1_000_000

const within = (number: unknown, largest: number, otherwise: number): number =>
  Number.isInteger(number) && Number(number) > 0 && Number(number) <= largest ? Number(number) : otherwise

/** Payload answers `limit=0` and `pagination=false` with everything there is: over REST nobody gets more than a page. */
const limitPage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const lists = (operation === 'read' && !('id' in args)) || operation === 'findVersions'
  const asked = args as { limit?: number; page?: number; pagination?: boolean; overrideAccess?: boolean }
  // Hooks and operations that run in somebody's request read what they need; they say so by going without access rules.
  if (!lists || req.payloadAPI !== 'REST' || asked.overrideAccess) return args
  const cap = req.user ? mostForStaff : most
  return {
    ...asked,
    pagination: true,
    limit: within(asked.limit ?? 10, cap, cap),
    page: within(asked.page ?? 1, lastPage, 1),
  } as typeof args
}

const limited = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  admin: { pagination: { defaultLimit: 25, limits: [25, 50, 100] }, ...config.admin },
  hooks: { ...config.hooks, beforeOperation: [...(config.hooks?.beforeOperation ?? []), limitPage] },
})

/** Bounds how much a single request reads and how much the panel lists at once, in every collection. */
export const pageLimits: Plugin = (config) => ({ ...config, collections: (config.collections ?? []).map(limited) })
