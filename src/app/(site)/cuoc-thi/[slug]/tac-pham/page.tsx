import { WorksRoute, worksMetadata } from '../../works-route'

export const dynamic = 'force-dynamic'

export { WorksRoute as default, worksMetadata as generateMetadata }
