import { articleKind } from '@/articles/kind'
import type { Article } from '@/payload-types'
import { agreedTo } from './agreed'
import type { Pen } from './pen'
import { weighted } from './zipf'

const forms = weighted<Article['form']>([
  ['news', 65],
  ['feature', 25],
  ['report', 10],
])
const columns = weighted<Article['column']>([
  ['movement-news', 50],
  ['stories', 38],
  ['thought-and-policy', 12],
])

export const makeArticle = (pen: Pen) => {
  const { chance } = pen
  const shown = pen.times(0, 1, () => ({ name: pen.person().name, part: 'mentioned' as const }))
  const place = pen.place()
  const title = `${pen.phrase(chance.whole(6, 10))} ở ${place}`
  const about = shown[0] ? `${shown[0].name} kể ở ${place}.` : `Tin từ ${place}.`
  const doc: Article = {
    ...pen.record(title, shown),
    title,
    form: forms(chance),
    // A film or a recording is a file of its own, and the thousands share none.
    medium: 'text',
    column: columns(chance),
    standfirst: pen.sentences(1, 2),
    cover: pen.cover(0.5),
    story: pen.story(about, shown[0]?.name),
    byline: pen.person().name,
    exemplars: pen.earlier(3, (key) => key === 'exemplar' || key === 'good-deed'),
    unit: pen.happens(0.9) ? pen.unit() : null,
    sectors: pen.sectors(),
    movement: pen.movement(0.4),
    people: pen.people(shown),
  }
  return agreedTo(pen, articleKind, doc)
}
