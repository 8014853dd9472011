import { ResultsRoute, resultsMetadata } from '../../results-route'

export const dynamic = 'force-dynamic'

export { ResultsRoute as default, resultsMetadata as generateMetadata }
