import DataLoader from 'dataloader'
import { readRows } from '@/shared/payload/read-rows'
import { eachOf, sql } from '@/shared/payload/sql'

export type Showing = { title: string; path: string }

const itemsShowingEach = async (tokens: readonly string[]): Promise<Showing[][]> => {
  const rows = await readRows<Showing & { token: string }>(sql`
    SELECT published_files.token, coalesce(catalogue.title, addresses.path) AS title, addresses.path
    FROM published_files JOIN addresses USING (item) LEFT JOIN catalogue USING (item)
    WHERE published_files.token IN (SELECT ${eachOf(tokens)}) AND addresses.state = 'live' ORDER BY title`)
  return tokens.map((sought) =>
    rows.filter(({ token }) => token === sought).map(({ title, path }) => ({ title, path })),
  )
}

const asked = new DataLoader(itemsShowingEach, { cache: false })

/** The public items that show the medium with this token, as readers know them. What is asked at the same time is one statement. */
export const itemsShowing = (token: string): Promise<Showing[]> => asked.load(token)
