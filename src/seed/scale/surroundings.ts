import type pg from 'pg'
import { StartError } from '@/shared/start-error'

type Unit = { id: string; name: string; validFrom: string | null; validUntil: string | null }

/** A stored picture of nobody that is public already: any item may show it. */
export type Cover = { id: string; token: string; files: string[] }

/** What stands in the database already and items refer to. */
export type Surroundings = {
  units: [Unit, ...Unit[]]
  /** Ids, in the order of the plan. */
  sectors: [string, ...string[]]
  /** Ids of published movements. */
  movements: string[]
  covers: Cover[]
  campaign: string | null
  /** The editor who collected the consents and published. */
  editor: { id: string; name: string } | null
  /** Whether the project seeded this database: nobody else has accounts under a name that is reserved for tests. */
  isOurs: boolean
  /** How many items there are: the next one has this number. */
  items: number
}

const firstOf = <Item>(items: Item[], what: string): [Item, ...Item[]] => {
  const [first, ...others] = items
  if (first === undefined) throw new StartError(`The database has no ${what} to which items could belong.`)
  return [first, ...others]
}

export const readSurroundings = async (client: pg.ClientBase): Promise<Surroundings> => {
  const rows = async <Row>(statement: string): Promise<Row[]> => (await client.query(statement)).rows
  const ids = async (statement: string) => (await rows<{ id: string }>(statement)).map(({ id }) => id)
  const units = await rows<Unit>(`
    SELECT id, name, to_char(valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(valid_until, 'YYYY-MM-DD') AS "validUntil"
    FROM units ORDER BY slug`)
  const covers = await rows<Cover>(`
    SELECT DISTINCT ON (m.id) m.id, f.token, f.files FROM media m JOIN published_files f ON f.token = m.token
    WHERE m.shows = 'nobody' AND m.id IN (SELECT cover_id FROM practices UNION SELECT cover_id FROM articles)
    ORDER BY m.id`)
  const [campaign] = await ids('SELECT id FROM campaigns ORDER BY starts_on LIMIT 1')
  const [editor] = await rows<{ id: string; name: string }>(`
    SELECT u.id, u.name FROM users u JOIN users_roles r ON r.parent_id = u.id
    WHERE r.value = 'editor' AND u.deactivated_at IS NULL ORDER BY u.email LIMIT 1`)
  const [counted] = await rows<{ items: string }>(`
    SELECT (SELECT count(*) FROM exemplars) + (SELECT count(*) FROM practices) + (SELECT count(*) FROM articles)
         + (SELECT count(*) FROM movements) + (SELECT count(*) FROM events) + (SELECT count(*) FROM documents) AS items`)
  const ours = await ids(`SELECT id FROM users WHERE email LIKE '%@guongsang.test' LIMIT 1`)
  return {
    isOurs: ours.length > 0,
    units: firstOf(units, 'units'),
    sectors: firstOf(await ids('SELECT id FROM sectors ORDER BY "order", slug'), 'sectors'),
    movements: await ids(`SELECT id FROM movements WHERE _status = 'published' ORDER BY slug`),
    covers,
    campaign: campaign ?? null,
    editor: editor ?? null,
    items: Number(counted?.items ?? 0),
  }
}
