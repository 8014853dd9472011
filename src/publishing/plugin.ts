import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import type { KindKey } from '@/shared/paths'
import { withdrawUnanswered, withdrawUncovered } from './consent-consequences'
import { type ContentKind, kindOfAmong } from './content-kind'
import { keepPublicMedium, refuseDeletingShown } from './public-media'
import {
  type Follower,
  noteChange,
  noteConsent,
  recordItem,
  recordMedium,
  recordRemoval,
  recordVocabulary,
} from './public-record'

/** A vocabulary whose rows have a page of their own, or that pages merely mention (`key` null). */
export type Vocabulary = { collection: string; key: KindKey | null }

type Options = {
  kinds: readonly ContentKind<never>[]
  vocabularies: readonly Vocabulary[]
  follower: Follower
}

type Hooks = Pick<
  NonNullable<CollectionConfig['hooks']>,
  'afterChange' | 'afterDelete' | 'beforeChange' | 'beforeDelete'
>

const withHooks = (config: CollectionConfig, hooks: Hooks): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeChange: [...(config.hooks?.beforeChange ?? []), ...(hooks.beforeChange ?? [])],
    afterChange: [...(config.hooks?.afterChange ?? []), ...(hooks.afterChange ?? [])],
    beforeDelete: [...(config.hooks?.beforeDelete ?? []), ...(hooks.beforeDelete ?? [])],
    afterDelete: [...(config.hooks?.afterDelete ?? []), ...(hooks.afterDelete ?? [])],
  },
})

const recordedCollection = (config: CollectionConfig, { kinds, vocabularies, follower }: Options): CollectionConfig => {
  const [first, ...others] = kinds.filter((kind) => kind.collection === config.slug)
  if (first) {
    return withHooks(config, {
      afterChange: [recordItem(first.collection, kindOfAmong([first, ...others]), follower)],
      afterDelete: [recordRemoval(first.key, follower)],
    })
  }
  if (config.slug === 'media') {
    return withHooks(config, {
      beforeChange: [keepPublicMedium],
      afterChange: [recordMedium, withdrawUnanswered(kinds)],
      beforeDelete: [refuseDeletingShown],
    })
  }
  if (config.slug === 'consents') return withHooks(config, { afterChange: [withdrawUncovered(kinds), noteConsent] })
  const vocabulary = vocabularies.find(({ collection }) => collection === config.slug)
  if (!vocabulary) return config
  const { key } = vocabulary
  if (key)
    return withHooks(config, {
      afterChange: [recordVocabulary(key, follower)],
      afterDelete: [recordRemoval(key, follower)],
    })
  return withHooks(config, {
    afterChange: [({ doc, req }) => noteChange(req, config.slug, String(doc.id), 'changed')],
    afterDelete: [({ doc, req }) => noteChange(req, config.slug, String(doc.id), 'changed')],
  })
}

const recordedGlobal = (config: GlobalConfig): GlobalConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    afterChange: [...(config.hooks?.afterChange ?? []), ({ req }) => noteChange(req, 'site', config.slug, 'changed')],
  },
})

/** Attaches the record of what is public to every collection and global that the public sees something of. */
export const publicRecord =
  (options: Options): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => recordedCollection(collection, options)),
    globals: (config.globals ?? []).map(recordedGlobal),
  })
