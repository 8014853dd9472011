import { randomBytes } from 'node:crypto'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import type { Contest } from '@/payload-types'
import type { ActorsFor } from '@/publishing/workflow-hooks'
import { bypassing } from '@/shared/payload/acting'
import { holds, type Role } from '@/users/roles'
import { type Course, frozenFaults } from './frozen-settings'
import { settingsFaults } from './settings-faults'
import { judgesOf, settingsOf } from './settings-of'
import { staffFaults } from './staff-faults'

const idOf = (value: string | { id: string }): string => (typeof value === 'string' ? value : value.id)

/** The office acts as secretary of every contest, an editor of those in which he is named; by any other role nobody does. */
export const contestActors: ActorsFor = (account, item) => {
  const { secretaries } = (item ?? {}) as Pick<Contest, 'secretaries'>
  if (holds(account, 'admin')) return ['admin']
  if (holds(account, 'orientation')) return ['orientation', 'secretary']
  const isNamed = (secretaries ?? []).some((secretary) => idOf(secretary) === account.id)
  return holds(account, 'editor') && isNamed ? ['secretary'] : []
}

const rolesOf = async (req: PayloadRequest, accounts: string[]): Promise<Map<string, Role[]>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: accounts } },
    depth: 0,
    pagination: false,
    select: { roles: true },
    ...bypassing(req, 'who may judge does not depend on whom the caller may read'),
  })
  return new Map(docs.map(({ id, roles }) => [id, roles]))
}

/** Whether anybody has relied on the rules yet. A sheet that was unlocked was submitted before. */
const courseSoFar = async (req: PayloadRequest, contest: string): Promise<Course> => {
  const some = async (collection: 'entries' | 'scores', of: Where) => {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { and: [{ contest: { equals: contest } }, of] },
      ...bypassing(req, 'what has been sent in counts whoever changes the rules'),
    })
    return totalDocs > 0
  }
  return {
    hasEntries: await some('entries', { submittedAt: { exists: true } }),
    hasMarks: await some('scores', {
      or: [{ submittedAt: { exists: true } }, { 'unlockings.at': { exists: true } }],
    }),
  }
}

/**
 * Rules that people have relied on stay. They are compared with what stood before in the place of what is published, not with a
 * draft of other rules.
 * @throws ValidationError with a message beside each field
 */
export const keepReliedOnRules: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || (req.context as { savesDraft?: boolean }).savesDraft) return data
  const standing = await req.payload.findByID({
    collection: 'contests',
    id: originalDoc.id,
    depth: 0,
    ...bypassing(req, 'rules are compared, not shown'),
  })
  const [before, after] = [settingsOf(standing, null), settingsOf({ ...originalDoc, ...data } as Contest, null)]
  const faults = before && after ? frozenFaults(before, after, await courseSoFar(req, originalDoc.id)) : []
  if (faults.length === 0) return data
  const errors = faults.map(({ field, message }) => ({ path: field, message }))
  throw new ValidationError({ collection: 'contests', errors, req }, req.t)
}

/**
 * What the public is to see must hold together. What a draft leaves out is Payload's own question, when it is published.
 * @throws ValidationError with a message beside each field
 */
export const requireSoundSettings: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const doc = { ...originalDoc, ...data } as Contest
  const isDraft = (req.context as { savesDraft?: boolean }).savesDraft || doc._status !== 'published'
  const settings = isDraft ? null : settingsOf(doc, null)
  if (!settings) return data
  const judges = judgesOf(doc)
  const faults = [
    ...settingsFaults(settings),
    ...staffFaults({
      secretaries: (doc.secretaries ?? []).map(idOf),
      judges,
      genres: settings.genres.map(({ key }) => key),
      rolesOf: await rolesOf(
        req,
        judges.map(({ account }) => account),
      ),
    }),
  ]
  if (faults.length === 0) return data
  const errors = faults.map(({ field, message }) => ({ path: field, message }))
  throw new ValidationError({ collection: 'contests', errors, req }, req.t)
}

/** Every contest has its proceedings from the start: the seed of its draws was there before anybody could wish for another. */
export const openProceedings: CollectionAfterChangeHook<Contest> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  await req.payload.create({
    collection: 'proceedings',
    data: { contest: doc.id, seed: randomBytes(16).toString('hex') },
    depth: 0,
    ...bypassing(req, 'nobody writes the proceedings by hand'),
  })
}

/** What people have sent in is not thrown away with the contest; a contest without entries leaves nothing behind. */
export const closeProceedings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { contest: { equals: id } }
  const { totalDocs } = await req.payload.count({
    collection: 'entries',
    where,
    ...bypassing(req, 'entries count whoever deletes'),
  })
  if (totalDocs > 0) throw new APIError('Cuộc thi đã có bài dự thi nên không xóa được.', 403, null, true)
  for (const collection of [
    'proceedings',
    'letters',
    'late-codes',
    'judge-declarations',
    'entry-files',
    'entrants',
  ] as const)
    await req.payload.delete({ collection, where, depth: 0, ...bypassing(req, 'they are nothing without the contest') })
}
