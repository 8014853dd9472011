import { randomBytes } from 'node:crypto'
import type { Block, Inline } from '@/shared/view'
import { blocksOfWork } from '../work-text'

type Node = { type: string; version: number; [more: string]: unknown }

const bold = 1
const italic = 2

const textNode = (text: string, format: number): Node => ({
  ...{ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' },
})

const inlineNodes = (runs: readonly Inline[]): Node[] =>
  runs.flatMap((run) => {
    const format = (run.bold ? bold : 0) | (run.italic ? italic : 0)
    return run.text
      .split('\n')
      .flatMap((line, i) => [
        ...(i > 0 ? [{ type: 'linebreak', version: 1 }] : []),
        ...(line ? [textNode(line, format)] : []),
      ])
  })

const element = (type: string, children: Node[], more: object = {}): Node => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0, children },
  ...more,
})

const blockNodes = (block: Block): Node[] => {
  switch (block.type) {
    case 'heading':
      return [element('heading', inlineNodes(block.text), { tag: `h${block.level}` })]
    case 'list': {
      const items = block.items.map(({ text }, i) => element('listitem', inlineNodes(text), { value: i + 1 }))
      return [element('list', items, { listType: 'bullet', start: 1, tag: 'ul' })]
    }
    case 'paragraph':
      return [element('paragraph', inlineNodes(block.text), { textFormat: 0, textStyle: '' })]
    default:
      return []
  }
}

const custom = (fields: object): Node => ({
  ...{ type: 'block', version: 2, format: '' },
  fields: { id: randomBytes(12).toString('hex'), blockName: '', ...fields },
})

/** Blocks around the text of a work, as their fields. */
type Around = { before?: readonly object[]; after?: readonly object[] }

/** A written work as the editor of stories keeps it. */
export const storyOfWork = (written: string, { before = [], after = [] }: Around = {}): { root: Node } => ({
  root: element('root', [...before.map(custom), ...blocksOfWork(written).flatMap(blockNodes), ...after.map(custom)]),
})
