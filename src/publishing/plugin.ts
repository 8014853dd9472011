import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import type { KindKey } from '@/shared/paths'
import { withdrawUncovered } from './consent-consequences'
import type { ContentKind } from './content-kind'
import { noteChange, recordItem, recordMedium, recordRemoval, recordVocabulary } from './public-record'

/** A vocabulary whose rows have a page of their own, or that pages merely mention (`key` null). */
export type Vocabulary = { collection: string; key: KindKey | null }

type Options = {
  kinds: readonly ContentKind<never>[]
  vocabularies: readonly Vocabulary[]
}

const matches = (kind: ContentKind<never>, doc: Record<string, unknown>): boolean =>
  Object.entries(kind.holds ?? {}).every(([field, test]) => doc[field] === (test as { equals?: unknown }).equals)

/** Tells the kinds of one collection apart. */
export const kindOfAmong =
  (kinds: readonly ContentKind<never>[]) =>
  (doc: never): ContentKind<never> => {
    const kind = kinds.find((candidate) => matches(candidate, doc))
    if (!kind) throw new Error('an item of no kind')
    return kind
  }

const withHooks = (config: CollectionConfig, hooks: NonNullable<CollectionConfig['hooks']>): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    afterChange: [...(config.hooks?.afterChange ?? []), ...(hooks.afterChange ?? [])],
    afterDelete: [...(config.hooks?.afterDelete ?? []), ...(hooks.afterDelete ?? [])],
  },
})

const recordedCollection = (config: CollectionConfig, { kinds, vocabularies }: Options): CollectionConfig => {
  const own = kinds.filter((kind) => kind.collection === config.slug)
  const [first] = own
  if (first) {
    return withHooks(config, {
      afterChange: [recordItem(first.collection, kindOfAmong(own))],
      afterDelete: [recordRemoval(first.key)],
    })
  }
  if (config.slug === 'media') return withHooks(config, { afterChange: [recordMedium] })
  if (config.slug === 'consents') return withHooks(config, { afterChange: [withdrawUncovered(kinds)] })
  const vocabulary = vocabularies.find(({ collection }) => collection === config.slug)
  if (!vocabulary) return config
  const { key } = vocabulary
  if (key) return withHooks(config, { afterChange: [recordVocabulary(key)], afterDelete: [recordRemoval(key)] })
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
