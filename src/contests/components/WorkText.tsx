import { Story } from '@/ui/story/Story'
import { blocksOfWork } from '../work-text'

/** A work as its author wrote it, with its headings, lists and emphasis. */
export function WorkText({ text }: { text: string }) {
  return (
    <div className="written">
      <Story blocks={blocksOfWork(text)} />
    </div>
  )
}
