import type { CollectionSlug } from 'payload'
import { asOperator } from '@/shared/payload/acting'
import type { Anniversary, Article, Event, Exemplar, Movement, Practice, State, StoryBlock } from './cast'
import { lexicalState, type References } from './lexical'
import { portraitMedium, sceneMedium } from './pictures'
import { bringInto, peopleRows } from './publication'
import { known, noon, type Seeder, vietnamTime } from './seeder'

/** Scenes are drawn before the story that shows them is written. */
const drawScenes = async (seeder: Seeder, story: StoryBlock[]) => {
  for (const part of story) {
    if (typeof part === 'string') continue
    if ('picture' in part) await sceneMedium(seeder, part.picture)
    if ('video' in part) await sceneMedium(seeder, part.poster)
    if ('gallery' in part) for (const picture of part.gallery) await sceneMedium(seeder, picture)
  }
}

const references = ({ media, items }: Seeder): References => ({
  picture: (picture) => known(media, `${picture.scene}-${picture.variant}-${picture.alt}`),
  recording: (name) => known(media, name),
  item: (key) => items.get(key) ?? null,
})

export const storyState = async (seeder: Seeder, story: StoryBlock[], key: string) => {
  await drawScenes(seeder, story)
  return lexicalState(story, key, references(seeder))
}

const valuesOf = ({ items }: Seeder, keys: string[] | undefined, collection: CollectionSlug): string[] =>
  (keys ?? []).map((key) => {
    const { relationTo, value } = known(items, key)
    if (relationTo !== collection) throw new Error(`${key} is not among ${collection}`)
    return value
  })

export const save = async (seeder: Seeder, collection: CollectionSlug, key: string, state: State, data: object) => {
  const { id } = await seeder.payload.create({
    collection,
    draft: true,
    data: { ...data, illustrative: true } as never,
    depth: 0,
    ...asOperator,
  })
  seeder.items.set(key, { relationTo: collection, value: String(id) })
  await bringInto(seeder, collection, String(id), state)
}

type Told = Pick<
  Practice,
  | 'key'
  | 'title'
  | 'standfirst'
  | 'story'
  | 'unit'
  | 'sectors'
  | 'occasion'
  | 'cover'
  | 'people'
  | 'state'
  | 'publishedOn'
>

export const told = async (seeder: Seeder, item: Told) => ({
  title: item.title,
  standfirst: item.standfirst,
  story: await storyState(seeder, item.story, item.key),
  ...(item.cover ? { cover: await sceneMedium(seeder, item.cover) } : {}),
  ...(item.unit ? { unit: known(seeder.units, item.unit) } : {}),
  sectors: item.sectors.map((sector) => known(seeder.sectors, sector)),
  ...(item.occasion ? { occasion: known(seeder.occasions, item.occasion) } : {}),
  people: await peopleRows(seeder, item.people, item.state, item.publishedOn),
  showsNobody: item.people.length === 0,
  publishedOn: noon(item.publishedOn),
})

export const seedMovement = async (seeder: Seeder, movement: Movement) =>
  save(seeder, 'movements', movement.key, movement.state, {
    ...(await told(seeder, movement)),
    slogan: movement.slogan,
    launchedOn: noon(movement.launchedOn),
    ...(movement.endsOn ? { endsOn: noon(movement.endsOn) } : {}),
    launchedBy: movement.launchedBy,
  })

export const seedPractice = async (seeder: Seeder, practice: Practice) =>
  save(seeder, 'practices', practice.key, practice.state, {
    ...(await told(seeder, practice)),
    problem: practice.problem,
    steps: practice.steps,
    figures: practice.figures,
    conditions: practice.conditions,
    cost: practice.cost,
    economicEffect: practice.economicEffect,
    socialEffect: practice.socialEffect,
    contact: practice.contact,
    adopters: practice.adopters.map(({ unit, since, result }) => ({
      unit: known(seeder.units, unit),
      since: noon(since),
      result,
    })),
  })

export const seedExemplar = async (seeder: Seeder, exemplar: Exemplar) => {
  const [conduct, duty, initiative, solidarity] = exemplar.criteria ?? []
  await save(seeder, 'exemplars', exemplar.key, exemplar.state, {
    subjectKind: exemplar.subjectKind,
    category: exemplar.category,
    honorific: exemplar.honorific ?? null,
    name: exemplar.name,
    position: exemplar.position ?? null,
    head: exemplar.head,
    memberCount: exemplar.memberCount,
    foundedYear: exemplar.foundedYear,
    locality: exemplar.locality ?? null,
    standfirst: exemplar.standfirst,
    keyFigures: exemplar.keyFigures,
    story: await storyState(seeder, exemplar.story, exemplar.key),
    ...(exemplar.portrait ? { portrait: await portraitMedium(seeder, exemplar) } : {}),
    practices: valuesOf(seeder, exemplar.practices, 'practices'),
    achievements: exemplar.achievements,
    initiatives: exemplar.initiatives,
    awards: exemplar.awards.map(({ revoked, decidedOn, ...award }) => ({
      ...award,
      decidedOn: noon(decidedOn),
      validity: revoked ? 'revoked' : 'valid',
    })),
    level: exemplar.level,
    grade: exemplar.grade,
    scope: exemplar.aspects === null ? 'comprehensive' : 'aspects',
    aspects: exemplar.aspects,
    sides: exemplar.sides,
    followsHoChiMinh: exemplar.followsHoChiMinh,
    criteria: { conduct, duty, initiative, solidarity },
    lifeCycle: exemplar.lifeCycle,
    detectedOn: noon(exemplar.detectedOn),
    unit: known(seeder.units, exemplar.unit),
    sectors: exemplar.sectors.map((sector) => known(seeder.sectors, sector)),
    ...(exemplar.occasion ? { occasion: known(seeder.occasions, exemplar.occasion) } : {}),
    ...(exemplar.movement ? { movement: valuesOf(seeder, [exemplar.movement], 'movements')[0] } : {}),
    people: await peopleRows(seeder, exemplar.people, exemplar.state, exemplar.publishedOn),
    publishedOn: noon(exemplar.publishedOn),
  })
}

export const seedArticle = async (seeder: Seeder, article: Article) =>
  save(seeder, 'articles', article.key, article.state, {
    ...(await told(seeder, article)),
    form: article.form,
    medium: article.medium,
    column: article.column,
    byline: article.byline,
    ...(article.movement ? { movement: valuesOf(seeder, [article.movement], 'movements')[0] } : {}),
    exemplars: valuesOf(seeder, article.exemplars, 'exemplars'),
  })

export const seedEvent = async (seeder: Seeder, event: Event) =>
  save(seeder, 'events', event.key, event.state, {
    ...(await told(seeder, event)),
    form: event.form,
    startsAt: vietnamTime(event.startsAt),
    endsAt: vietnamTime(event.endsAt),
    venue: event.venue,
    organiser: event.organiser,
    guests: valuesOf(seeder, event.guests, 'exemplars'),
    ...(event.recap ? { recap: await storyState(seeder, event.recap, `${event.key}-recap`) } : {}),
  })

export const seedAnniversary = async (seeder: Seeder, edition: Anniversary) => {
  const gallery = []
  for (const picture of edition.gallery) gallery.push(await sceneMedium(seeder, picture))
  await save(seeder, 'anniversaries', edition.key, edition.state, {
    year: edition.year,
    title: edition.title,
    standfirst: edition.standfirst,
    foreword: await storyState(seeder, edition.foreword, `${edition.key}-foreword`),
    story: await storyState(seeder, edition.story, edition.key),
    ...(edition.cover ? { cover: await sceneMedium(seeder, edition.cover) } : {}),
    honourees: edition.honourees.map(({ exemplar, citation }) => ({
      exemplar: known(seeder.items, exemplar).value,
      citation,
    })),
    articles: valuesOf(seeder, edition.articles, 'articles'),
    programme: edition.programme.map(({ at, what, where }) => ({ at: vietnamTime(at), what, where })),
    gallery,
    people: await peopleRows(seeder, edition.people, edition.state, edition.publishedOn),
    showsNobody: edition.people.length === 0,
    publishedOn: noon(edition.publishedOn),
  })
}
