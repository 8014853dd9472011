import { ScriptRoute, scriptMetadata } from '../../../script-route'

export const dynamic = 'force-dynamic'

export { ScriptRoute as default, scriptMetadata as generateMetadata }
