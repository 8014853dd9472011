import { asOperator } from '@/shared/payload/acting'
import { documentFile } from './document-file'
import { lexicalState } from './lexical'
import { documentMedium } from './pictures'
import { bringInto } from './publication'
import { known, noon, type Seeder } from './seeder'
import { documents, type OfficialDocument } from './stories/plan'

const types = { 'Kế hoạch': 'plan', 'Quyết định': 'decision' } as const

/** A document refers to no picture, recording or item. */
const nothing = {
  picture: () => '',
  recording: () => '',
  item: () => null,
}

const seedDocument = async (seeder: Seeder, document: OfficialDocument, campaign: string) => {
  const { payload, items } = seeder
  const { key, form, title, text } = document
  const file = text
    ? await documentMedium(seeder, key, await documentFile(form, title, text), `Tệp văn bản: ${form} ${title}`)
    : null
  const { id } = await payload.create({
    collection: 'documents',
    draft: true,
    depth: 0,
    data: {
      type: types[form],
      number: document.number,
      issuedOn: document.issuedOn ? noon(document.issuedOn) : null,
      issuer: document.issuer,
      title,
      standfirst: document.abstract,
      campaign,
      basis: document.basis.map((basis) => known(items, basis).value),
      file,
      story: text ? lexicalState(text, key, nothing) : null,
      showsNobody: true,
      publishedOn: noon(document.issuedOn ?? `${document.period.from}-12-31`),
    } as never,
    ...asOperator,
  })
  items.set(key, { relationTo: 'documents', value: id })
  await bringInto(seeder, 'documents', id, 'published')
}

/** The plan, its basis and the period that it opens. Returns the period's id. */
export const seedPlan = async (seeder: Seeder): Promise<string> => {
  const plan = documents.find((document) => document.text)
  if (!plan) throw new Error('the cast has no plan')
  const { payload, items } = seeder
  const { id: campaign } = await payload.create({
    collection: 'campaigns',
    data: {
      title: `${plan.form} ${plan.title}`,
      startsOn: noon(`${plan.period.from}-01-01`),
      endsOn: noon(`${plan.period.to}-12-31`),
      owner: plan.issuer,
      summary: plan.abstract.slice(0, 1000),
    },
    ...asOperator,
  })
  for (const document of documents) await seedDocument(seeder, document, campaign)
  await payload.update({
    collection: 'campaigns',
    id: campaign,
    data: { document: known(items, plan.key).value },
    ...asOperator,
  })
  return campaign
}
