import type { Payload } from 'payload'
import { asOperator } from '@/shared/payload/acting'
import { seedBooklet } from './booklet'
import { seedBulletin } from './bulletin'
import { seedAnniversary, seedArticle, seedEvent, seedExemplar, seedMovement, seedPractice } from './content'
import { seedCourses } from './contest-courses'
import { seedContest } from './contests'
import { storeRecordings } from './pictures'
import { seedAccounts, seedOccasions, seedPlace, seedSettings, seedSource } from './place'
import { seedPlan } from './plan'
import { known, type Seeder } from './seeder'
import { anniversaries } from './stories/anniversaries'
import { articles } from './stories/articles'
import { contests } from './stories/contests'
import { emergingFactors } from './stories/emerging'
import { events } from './stories/events'
import { civicCollectives } from './stories/exemplars-collectives-civic'
import { publicCollectives } from './stories/exemplars-collectives-public'
import { households } from './stories/exemplars-households'
import { individuals20232024 } from './stories/exemplars-individuals-2023-2024'
import { individuals2025 } from './stories/exemplars-individuals-2025'
import { individuals2026 } from './stories/exemplars-individuals-2026'
import { unpublishedExemplars } from './stories/exemplars-not-public'
import { goodDeeds } from './stories/good-deeds'
import { movements } from './stories/movements'
import { practices } from './stories/practices'

const exemplars = [
  ...individuals20232024,
  ...individuals2025,
  ...individuals2026,
  ...publicCollectives,
  ...civicCollectives,
  ...households,
  ...goodDeeds,
  ...emergingFactors,
  ...unpublishedExemplars,
]

const each = async <Item>(
  seeder: Seeder,
  what: string,
  items: Item[],
  seed: (seeder: Seeder, item: Item) => unknown,
) => {
  for (const item of items) await seed(seeder, item)
  seeder.progress(`${items.length} ${what}`)
}

/** Practices name exemplars, which name practices: the link back is written when both are there. */
const linkPractices = async ({ payload, items }: Seeder) => {
  for (const { key, exemplars: named } of practices) {
    if (!named?.length) continue
    await payload.update({
      collection: 'practices',
      id: known(items, key).value,
      data: { exemplars: named.map((name) => known(items, name).value), _status: 'published' },
      depth: 0,
      context: { asSystem: true },
      ...asOperator,
    })
  }
}

/** The demonstration: the locality's real vocabulary and plan, and stories of invented people, each marked as such. */
export const seedDemonstration = async (payload: Payload, progress: (line: string) => void): Promise<void> => {
  const seeder: Seeder = {
    payload,
    progress,
    items: new Map(),
    units: new Map(),
    sectors: new Map(),
    occasions: new Map(),
    media: new Map(),
    users: new Map(),
  }
  await seedPlace(seeder)
  await seedAccounts(seeder)
  await seedOccasions(seeder)
  await storeRecordings(seeder)
  progress('units, sectors, occasions, accounts')
  const campaign = await seedPlan(seeder)
  await seedSettings(seeder, campaign)
  await seedSource(seeder, campaign)
  progress('the plan and its basis')
  await each(seeder, 'movements', movements, seedMovement)
  await each(seeder, 'practices', practices, seedPractice)
  await each(seeder, 'exemplars, good deeds and emerging factors', exemplars, seedExemplar)
  await linkPractices(seeder)
  await each(seeder, 'articles', articles, seedArticle)
  await each(seeder, 'events', events, seedEvent)
  await each(seeder, 'editions of 11/6', anniversaries, seedAnniversary)
  await each(seeder, 'contests', contests, seedContest)
  await seedCourses(seeder)
  await seedBulletin(seeder)
  progress('1 bulletin for the loudspeaker')
  await seedBooklet(seeder)
}
