import { RulesRoute, rulesMetadata } from '../../rules-route'

export const dynamic = 'force-dynamic'

export { RulesRoute as default, rulesMetadata as generateMetadata }
