import type { CollectionConfig, CollectionSlug, Plugin } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { isStaff } from '@/users/access'
import { kitPath, toUndoPath } from './kit-paths'
import { postingEndpoints } from './posting-endpoints'

type Kinds = readonly ContentKind<never>[]

const admin = '/src/channels/kit/admin'

type EditViews = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>['edit']

const withKit = (config: CollectionConfig, kinds: Kinds): CollectionConfig => ({
  ...config,
  endpoints: [...(config.endpoints || []), ...postingEndpoints(config.slug as CollectionSlug)],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        edit: {
          ...config.admin?.components?.views?.edit,
          kit: {
            Component: { path: `${admin}/Kit#Kit`, serverProps: { kinds } },
            path: kitPath,
            tab: { label: 'Lan tỏa', href: kitPath, condition: ({ req }) => isStaff({ req }) },
          },
        } as EditViews,
      },
    },
  },
})

/** Gives every publishable item its channel kit, and the panel the list of what is to be undone by hand. */
export const channelKit =
  (kinds: Kinds): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      kinds.some((kind) => kind.collection === collection.slug) ? withKit(collection, kinds) : collection,
    ),
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        views: {
          ...config.admin?.components?.views,
          toUndo: { Component: `${admin}/ToUndo#ToUndo`, path: toUndoPath },
        },
      },
    },
  })
