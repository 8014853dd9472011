import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'

export type Showing = { title: string; path: string }

/** The public items that show the medium with this token, as readers know them. */
export const itemsShowing = (token: string): Promise<Showing[]> =>
  readRows<Showing>(sql`
    SELECT coalesce(catalogue.title, addresses.path) AS title, addresses.path
    FROM published_files JOIN addresses USING (item) LEFT JOIN catalogue USING (item)
    WHERE published_files.token = ${token} AND addresses.state = 'live' ORDER BY title`)
