import type { ListItem } from '@/shared/view'
import { InlineText } from './InlineText'

export function StoryList({ ordered, items }: { ordered: boolean; items: ListItem[] }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a text have no other identity and are never reordered
        <li key={i}>
          <InlineText runs={item.text} />
          {item.items && item.items.length > 0 && <StoryList ordered={item.ordered ?? false} items={item.items} />}
        </li>
      ))}
    </List>
  )
}
