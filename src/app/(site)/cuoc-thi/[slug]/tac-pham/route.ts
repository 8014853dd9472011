import { worksRoute } from '../../works-route'

export const dynamic = 'force-dynamic'

export const GET = worksRoute
