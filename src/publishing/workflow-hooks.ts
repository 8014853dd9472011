import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { callerOf } from '@/users/access'
import { type Account, isActive } from '@/users/roles'
import { isOfUnitOf } from './access'
import type { ContentKind } from './content-kind'
import { requireConsent } from './gate'
import { type RecordedMove, recordMove } from './moves'
import { isPublicNow, needsApproval, newestOf } from './public-version'
import { nextTextVersion, type TextVersion, textFingerprint } from './text-version'
import { type Actor, type MoveName, mayEdit, moveOf, refusalOf, type State, stateLabels } from './workflow'

/** What the code that calls an update says about it; a client cannot write a request's context. */
export type WorkflowContext = {
  /** The move asked for, instead of the one that follows from the save. */
  move?: MoveName
  note?: string
  /** A consequence of another record or of the clock, not of the signed-in person. */
  asSystem?: true
}

type Remembered = WorkflowContext & {
  savesDraft?: boolean
  /** What is to be written into the history, by item: a bulk update saves several items at once in one context. */
  recorded?: Record<string, RecordedMove[]>
}

type Item = {
  id: string
  state?: State | null
  _status?: 'draft' | 'published' | null
  unit?: unknown
  textVersion?: number | null
  textFingerprint?: string | null
  closedTextVersion?: number | null
  firstPublishedAt?: string | null
  publishedOn?: string | null
  correction?: string | null
  deletedAt?: string | null
}

/** An item that does not exist yet has no id: its creation is alone in its context. */
const created = 'created'

/** As whom an active account acts on an item; null: on one that does not exist yet. */
export type ActorsFor = (account: Account, item: object | null) => Actor[]

/** In the newsroom everybody acts by his roles; whoever contributes does so for his own unit only. */
export const newsroomActors: ActorsFor = (account, item) =>
  (account.roles ?? []).filter((role) => role !== 'contributor' || !item || isOfUnitOf(account, item))

/** Nobody signed in means one of our own jobs or commands: access refuses anonymous writing before any hook runs. */
const actorsOf = (req: PayloadRequest, item: Item | null, actorsFor: ActorsFor): Actor[] => {
  if ((req.context as Remembered).asSystem) return ['system']
  const caller = callerOf(req)
  if (!caller) return ['system']
  return isActive(caller) ? actorsFor(caller, item) : []
}

/** Payload tells hooks whether a save is a draft only here; restoring a version as a draft still says `published` later on. */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'restoreVersion'].includes(operation)) return
  const { draft, data } = args as { draft?: boolean; data?: { _status?: string } }
  ;(req.context as Remembered).savesDraft =
    Boolean(draft) && (operation === 'restoreVersion' || data?._status !== 'published')
}

/**
 * Payload would validate the newest version as a whole: a half-written revision must not keep an item public, whoever withdraws it
 * and through whichever door.
 */
export const withdrawAsItIs: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { draft, data } = args as { draft?: boolean; data?: Record<string, unknown> }
  const isWithdrawal = !draft && data?._status === 'draft' && Object.keys(data).length === 1
  return operation === 'update' && isWithdrawal ? { ...args, unpublishAllLocales: true } : args
}

const refuse = (message: string): never => {
  throw new APIError(message, 403, null, true)
}

/** The move that a save amounts to, or null when it only changes the text of a draft. */
const moveFor = (save: {
  asked: MoveName | undefined
  asksPublished: boolean
  savesDraft: boolean
  isPublic: boolean
  state: State
  textChanged: boolean
}): MoveName | null => {
  if (save.asked) return save.asked
  if (save.asksPublished) return 'publish'
  if (save.isPublic && !save.savesDraft) return 'withdraw'
  if (save.isPublic && save.state === 'published') return 'revise'
  return save.state === 'approved' && save.textChanged ? 'lapse' : null
}

const now = () => new Date().toISOString()

/** Works out the move, refuses what the table or the gate refuses, and writes state, versions and dates. */
export const enforceWorkflow =
  (kindOf: (doc: never) => ContentKind, actorsFor: ActorsFor): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const context = req.context as Remembered
    const doc = { ...originalDoc, ...data } as Item
    const kind = kindOf(doc as never)
    // Payload hands over an older version where the newest is out of the caller's reach, and in bulk updates.
    const before = operation === 'update' ? await newestOf<Item>(req, kind.collection, String(originalDoc.id)) : null
    const actors = actorsOf(req, before, actorsFor)
    const state: State = before?.state ?? 'draft'
    const isPublic = before ? await isPublicNow(req, kind.collection, before.id) : false

    if (data.deletedAt && !before?.deletedAt && isPublic)
      refuse('Bài đang công bố. Hãy “Thôi công bố” trước khi chuyển vào thùng rác.')

    const version = await versionAfter(req, kind, doc, before)
    const textChanged = version.fingerprint !== before?.textFingerprint
    const name = moveFor({
      asked: context.move,
      asksPublished: data._status === 'published' && !context.savesDraft,
      savesDraft: Boolean(context.savesDraft),
      isPublic,
      state,
      textChanged,
    })

    const approvalNeeded = await needsApproval(req)
    if (!name && before && !mayEdit(state, actors))
      refuse(`Bài đang ở trạng thái “${stateLabels[state]}” nên bạn không sửa được. Hãy nhờ ban biên tập trả lại.`)
    if (name) {
      const refusal = refusalOf(name, { state, actors, isPublic, needsApproval: approvalNeeded })
      if (refusal) refuse(refusal)
    }

    const recorded: RecordedMove[] = []
    const correction = doc.correction?.trim()
    if (correction) recorded.push({ name: 'correct', from: state, to: state, note: correction })
    if (name) recorded.push({ name, from: state, to: moveOf(name).to, note: context.note?.trim() || null })
    data.state = name ? moveOf(name).to : state

    if (name === 'publish') {
      if (approvalNeeded && textChanged && !actors.includes('system'))
        refuse('Bài đã sửa sau khi được duyệt. Hãy lưu bản nháp, gửi biên tập và chờ duyệt lại.')
      await requireConsent(req, kind, doc as never, version.number)
      data.publishedOn = doc.publishedOn ?? now()
    }
    data.firstPublishedAt = before?.firstPublishedAt ?? (name === 'publish' ? now() : null)
    if (name === 'withdraw') data._status = 'draft'
    data.correction = null
    data.textVersion = version.number
    data.textFingerprint = version.fingerprint
    data.closedTextVersion = version.closed
    // Payload may have replaced the context object meanwhile: it is read again, not remembered.
    const { recorded: others } = req.context as Remembered
    const noted: Remembered = {
      recorded: { ...others, [before?.id ?? created]: recorded },
      move: undefined,
      note: undefined,
    }
    Object.assign(req.context, noted)
    return data
  }

/** The number that this very text had before, or null. */
const earlierNumber = async (req: PayloadRequest, kind: ContentKind, item: string, fingerprint: string) => {
  const { docs } = await req.payload.findVersions({
    collection: kind.collection,
    where: { and: [{ parent: { equals: item } }, { 'version.textFingerprint': { equals: fingerprint } }] },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { version: { textVersion: true } } as never,
    ...bypassing(req, 'a text has one number for everybody'),
  })
  return (docs[0]?.version as Item | undefined)?.textVersion ?? null
}

const versionAfter = async (
  req: PayloadRequest,
  kind: ContentKind,
  doc: Item,
  before: Item | null,
): Promise<TextVersion> => {
  const fingerprint = textFingerprint(kind, doc as never)
  const changes = before && before.textFingerprint !== fingerprint && Boolean(before.closedTextVersion)
  return nextTextVersion({
    before:
      before?.textFingerprint && before.textVersion
        ? { number: before.textVersion, fingerprint: before.textFingerprint, closed: before.closedTextVersion ?? 0 }
        : null,
    fingerprint,
    agreed: kind.people(doc as never).flatMap((person) => person.agreedTextVersion ?? []),
    isDeclaredCorrection: Boolean(doc.correction?.trim()),
    earlier: changes ? await earlierNumber(req, kind, before.id, fingerprint) : null,
  })
}

export const writeHistory: CollectionAfterChangeHook = async ({ doc, req, collection, operation }) => {
  const { recorded = {} } = req.context as Remembered
  const key = operation === 'create' ? created : String(doc.id)
  const moves = recorded[key] ?? []
  delete recorded[key]
  for (const move of moves) await recordMove(req, collection.slug, String(doc.id), move)
}

/** What was public once leaves by withdrawal, so that its address keeps answering 410; only then may it be deleted. */
export const refuseDeletingPublic: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  if (await isPublicNow(req, collection.slug as ContentKind['collection'], String(id)))
    refuse('Bài đang công bố. Hãy “Thôi công bố” trước khi xóa.')
}
