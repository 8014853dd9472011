import type { CollectionSlug } from 'payload'
import type { Purpose } from '@/publishing/consent'
import type { WorkflowContext } from '@/publishing/workflow-hooks'
import { asOperator } from '@/shared/payload/acting'
import { addDays } from '@/shared/time/vietnam-date'
import type { Shown, State } from './cast'
import { known, noon, type Seeder } from './seeder'

const everywhere: Purpose[] = ['web', 'embeds', 'loudspeaker', 'social', 'print', 'contest-book']

const givenBy = ({ age, deceased }: Shown) => {
  if (deceased) return 'next-of-kin' as const
  return age === 'child' ? ('child-and-representative' as const) : ('self' as const)
}

const consents = new Map<string, string>()

/** The consent of a person of the cast; one record serves every item that shows him. */
const consentOf = async ({ payload, users }: Seeder, person: Shown, publishedOn: string): Promise<string> => {
  const standing = consents.get(person.name)
  if (standing) return standing
  const { id } = await payload.create({
    collection: 'consents',
    data: {
      person: person.name,
      purposes: everywhere,
      givenBy: givenBy(person),
      representative: person.representative ?? null,
      method: 'paper',
      givenOn: noon(addDays(publishedOn, -5)),
      collectedBy: known(users, 'editor'),
      note: 'Nội dung minh họa: nhân vật hư cấu.',
    },
    ...asOperator,
  })
  consents.set(person.name, id)
  return id
}

/** The rows of “Người được thể hiện”. What is not yet public has not asked everybody. */
export const peopleRows = async (seeder: Seeder, people: Shown[], state: State, publishedOn: string) => {
  const hasAsked = state === 'published' || state === 'withdrawn'
  const rows = []
  for (const person of people) {
    rows.push({
      name: person.name,
      part: person.part,
      age: person.age === 'child' ? ('child-over-7' as const) : ('adult' as const),
      deceased: Boolean(person.deceased),
      ...(hasAsked ? { consent: await consentOf(seeder, person, publishedOn), agreedTextVersion: 1 } : {}),
    })
  }
  return rows
}

type Step = { data: { _status?: 'draft' | 'published' }; draft: boolean; context: WorkflowContext }

const move = (name: NonNullable<WorkflowContext['move']>, note?: string): Step => ({
  data: {},
  draft: true,
  context: { move: name, note },
})

const publish: Step = { data: { _status: 'published' }, draft: false, context: {} }

/** The steps that bring a draft into its state, each as somebody of the newsroom would take it. */
const steps: Record<State, Step[]> = {
  draft: [],
  submitted: [move('submit')],
  returned: [
    move('submit'),
    move('return', 'Bài hay, nhưng còn thiếu số liệu của năm nay và lời của người trong cuộc.'),
  ],
  approved: [move('submit'), move('approve')],
  published: [publish],
  withdrawn: [
    publish,
    {
      data: { _status: 'draft' },
      draft: false,
      context: { move: 'withdraw', note: 'Gia đình đề nghị thôi đăng để giữ sự riêng tư.' },
    },
  ],
}

/** Brings a draft into its state through the same hooks as everybody. */
export const bringInto = async ({ payload }: Seeder, collection: CollectionSlug, id: string, state: State) => {
  if (state === 'approved') await requireApproval(payload, true)
  for (const step of steps[state]) {
    const { context, ...change } = step
    await payload.update({
      collection,
      id,
      ...change,
      data: change.data as never,
      context: { ...context, asSystem: true },
      depth: 0,
      ...asOperator,
    })
  }
  if (state === 'approved') await requireApproval(payload, false)
}

const requireApproval = (payload: Seeder['payload'], requiresApproval: boolean) =>
  payload.updateGlobal({ slug: 'site-settings', data: { requiresApproval }, ...asOperator })
