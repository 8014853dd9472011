import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { asAccess, type Policy } from '@/shared/access/policy'
import { optionsOf } from '@/shared/payload/options'
import type { Role } from '@/users/roles'
import { type ContentKind, kindOfAmong } from './content-kind'
import { recordFields, stateField } from './fields'
import { moveEndpoint } from './move-endpoint'
import { keepOwnUnit, keepSlug } from './slug-hooks'
import { standingEndpoint } from './standing'
import { stateLabels } from './workflow'
import {
  type ActorsFor,
  enforceWorkflow,
  newsroomActors,
  refuseDeletingPublic,
  rememberDraft,
  withdrawAsItIs,
  writeHistory,
} from './workflow-hooks'

type Publishable = Omit<CollectionConfig, 'access' | 'slug' | 'fields' | 'versions' | 'trash'> & {
  slug: CollectionSlug
  policy: Policy
  /** The kinds that live in the collection; several may share one. */
  kinds: readonly [ContentKind, ...ContentKind[]]
  /** The field from which the address is made; `own` where the collection makes it itself. */
  slugFrom: 'title' | 'name' | 'own'
  fields: Field[]
  isContributed?: true
  /** As whom accounts act on an item, and the roles that are offered the button to publish. */
  actors?: { actorsFor: ActorsFor; publishers: Role[] }
}

const admin = '/src/publishing/admin'

const stateLinks = {
  path: '/src/ui/admin/FilterLinks.client#FilterLinks',
  clientProps: { label: 'Lọc theo trạng thái', field: 'state', options: optionsOf(stateLabels) },
}

/** A collection whose items are drafted, reviewed, published and withdrawn; all its doors run through the same hooks. */
export const publishable = ({
  policy,
  kinds,
  slugFrom,
  isContributed,
  actors: { actorsFor, publishers } = { actorsFor: newsroomActors, publishers: ['admin', 'editor'] },
  fields,
  ...config
}: Publishable): CollectionConfig => {
  const kindOf = kindOfAmong(kinds)
  return {
    ...config,
    access: asAccess(policy),
    trash: true,
    versions: {
      maxPerDoc: 100,
      drafts: {
        autosave: { interval: 1500, showSaveDraftButton: true },
        schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 },
        validate: false,
      },
    },
    endpoints: [
      moveEndpoint(config.slug),
      standingEndpoint(config.slug, kindOf, actorsFor),
      ...(config.endpoints || []),
    ],
    hooks: {
      ...config.hooks,
      beforeOperation: [rememberDraft, withdrawAsItIs, ...(config.hooks?.beforeOperation ?? [])],
      beforeValidate: [
        ...(config.hooks?.beforeValidate ?? []),
        ...(isContributed ? [keepOwnUnit] : []),
        ...(slugFrom === 'own' ? [] : [keepSlug(slugFrom)]),
      ],
      beforeChange: [...(config.hooks?.beforeChange ?? []), enforceWorkflow(kindOf, actorsFor)],
      afterChange: [...(config.hooks?.afterChange ?? []), writeHistory],
      beforeDelete: [...(config.hooks?.beforeDelete ?? []), refuseDeletingPublic],
    },
    admin: {
      hideAPIURL: true,
      ...config.admin,
      livePreview: { url: ({ data }) => `/xem-truoc/${config.slug}/${data?.id ?? ''}` },
      components: {
        ...config.admin?.components,
        edit: {
          ...config.admin?.components?.edit,
          PublishButton: { path: `${admin}/PublishForEditors#PublishForEditors`, serverProps: { publishers } },
          UnpublishButton: `${admin}/WithdrawInstead#WithdrawInstead`,
        },
        beforeListTable: [stateLinks, { path: `${admin}/BulkPublish.client#BulkPublish`, clientProps: { publishers } }],
      },
    },
    fields: [stateField, ...fields, ...recordFields(slugFrom === 'own' ? 'own' : 'from-title')],
  }
}
