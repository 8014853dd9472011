import { anniversaryOf, occasionOf } from '@/anniversary/edition'
import { anniversaryShelf } from '@/anniversary/shelf'
import { itemPath } from '@/shared/paths'
import { EditionBand } from '@/ui/edition/EditionBand'
import { YearArchive } from '@/ui/edition/YearArchive'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

const href = (year: number) => itemPath('anniversary', String(year))

export const GET = listRoute(anniversaryShelf, {
  before: async (_parameters, [newest]) =>
    newest && (
      <EditionBand href={href(newest.year)} nth={anniversaryOf(newest.year)} occasion={occasionOf(newest.year)} />
    ),
  items: (docs) => (
    <YearArchive editions={docs.map(({ year }) => ({ year, nth: anniversaryOf(year), href: href(year) }))} />
  ),
})
