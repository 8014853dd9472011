import type { Practice } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { relatedView } from '@/publishing/related'
import { figuresOf, storyBlocks } from '@/publishing/story'
import { paragraph, peopleOf, section } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'
import type { Block } from '@/shared/view'

const body = (doc: Practice): Block[] => {
  const figures = figuresOf(doc.figures)
  return [
    ...section<Block>('Vấn đề', paragraph(doc.problem)),
    ...section<Block>(
      'Cách làm',
      (doc.steps ?? []).flatMap((step) => [
        { type: 'heading' as const, level: 3 as const, text: [{ text: step.title }] },
        ...paragraph(step.text),
      ]),
    ),
    ...storyBlocks(doc.story, relatedView),
    ...(figures.length > 0 ? [{ type: 'figures' as const, caption: 'Kết quả', figures }] : []),
    ...section<Block>('Hiệu quả', [...paragraph(doc.economicEffect), ...paragraph(doc.socialEffect)]),
    ...section<Block>('Điều kiện, chi phí', [...paragraph(doc.conditions), ...paragraph(doc.cost)]),
    ...section<Block>('Hỏi ai', paragraph(doc.contact)),
  ]
}

export const practiceKind: ContentKind<Practice> = {
  key: 'practice',
  collection: 'practices',
  label: 'Mô hình, cách làm hay',
  summary: titledSummary('practice'),
  body,
  facts: ({ adopters }) => (adopters ?? []).map(({ result }) => result),
  people: peopleOf,
}
