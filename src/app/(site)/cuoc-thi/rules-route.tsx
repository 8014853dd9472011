import { RulesPage } from '@/contests/components/RulesPage'
import { ItemTools } from '../ItemTools'
import { contestPart } from './contest-part'

export const rulesRoute = contestPart('Thể lệ', '/the-le', async ({ doc, item, settings, title, path }) => (
  <RulesPage doc={doc} item={item} settings={settings} tools={<ItemTools item={item} path={path} title={title} />} />
))
