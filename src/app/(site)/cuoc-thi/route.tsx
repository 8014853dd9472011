import { ContestGroups } from '@/contests/components/ContestGroups'
import { releasesOf } from '@/contests/queries'
import { contestShelf } from '@/contests/shelf'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

export const GET = listRoute(contestShelf, {
  items: async (docs) => (
    <ContestGroups docs={docs} releases={await releasesOf(docs.map(({ id }) => id))} now={new Date()} />
  ),
})
