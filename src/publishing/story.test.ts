import { describe, expect, it } from 'vitest'
import type { Block } from '@/shared/view'
import { figuresOf, storyBlocks } from './story'

const story = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (url: unknown, ...children: unknown[]) => ({ type: 'link', fields: { url }, children })
const block = (fields: object) => ({ type: 'block', fields })
const picture = (id: string) => ({ id, alt: 'Bờ kênh', sizes: [] })

const related = (collection: string, doc: unknown) =>
  typeof doc === 'object' && doc !== null
    ? { label: collection, title: 'Bài', standfirst: '', href: '/tin-bai/x' }
    : null

describe('a story in blocks', () => {
  it.each<[string, unknown[], Block[]]>([
    [
      'headings of two levels',
      [
        { type: 'heading', tag: 'h2', children: [text('Một')] },
        { type: 'heading', tag: 'h3', children: [text('Hai')] },
      ],
      [
        { type: 'heading', level: 2, text: [{ text: 'Một' }] },
        { type: 'heading', level: 3, text: [{ text: 'Hai' }] },
      ],
    ],
    [
      'a heading of a level that we do not offer',
      [{ type: 'heading', tag: 'h1', children: [text('Một')] }],
      [{ type: 'heading', level: 2, text: [{ text: 'Một' }] }],
    ],
    [
      'a paragraph with bold, italic and underlined words',
      [paragraph(text('a', 1), text('b', 2), text('c', 8), text('d', 11), text('e', 64))],
      [
        {
          type: 'paragraph',
          text: [
            { text: 'a', bold: true },
            { text: 'b', italic: true },
            { text: 'c', underline: true },
            { text: 'd', bold: true, italic: true, underline: true },
            { text: 'e' },
          ],
        },
      ],
    ],
    ['an empty paragraph', [paragraph(), paragraph(text('  '))], []],
    [
      'a line break',
      [paragraph(text('a'), { type: 'linebreak' }, text('b'))],
      [{ type: 'paragraph', text: [{ text: 'a' }, { text: '\n' }, { text: 'b' }] }],
    ],
    ['a quote', [{ type: 'quote', children: [text('Lời')] }], [{ type: 'quote', text: [{ text: 'Lời' }] }]],
    [
      'a list with a list in it',
      [
        {
          type: 'list',
          listType: 'number',
          children: [
            { type: 'listitem', children: [text('a')] },
            {
              type: 'listitem',
              children: [{ type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('b')] }] }],
            },
          ],
        },
      ],
      [
        {
          type: 'list',
          ordered: true,
          items: [{ text: [{ text: 'a' }], items: [{ text: [{ text: 'b' }] }], ordered: false }],
        },
      ],
    ],
    [
      'a picture, not yet filled',
      [{ type: 'upload', value: 'm1' }],
      [{ type: 'picture', picture: { id: 'm1', alt: '', sizes: [] } }],
    ],
    [
      'a gallery',
      [block({ blockType: 'gallery', pictures: ['m1', { id: 'm2', alt: 'Bờ kênh' }] })],
      [{ type: 'gallery', pictures: [{ id: 'm1', alt: '', sizes: [] }, picture('m2')] }],
    ],
    [
      'a quotation',
      [block({ blockType: 'quotation', text: 'Lời', by: 'Bà Mận', role: '' })],
      [{ type: 'quote', text: [{ text: 'Lời' }], by: 'Bà Mận' }],
    ],
    [
      'figures, without rows that are not complete',
      [
        block({
          blockType: 'figures',
          caption: 'Lúa',
          rows: [{ label: 'Năng suất', before: 50, after: 60, unit: 'tạ' }, { label: 'x', unit: 'y' }, {}],
        }),
      ],
      [{ type: 'figures', caption: 'Lúa', figures: [{ label: 'Năng suất', before: 50, after: 60, unit: 'tạ' }] }],
    ],
    [
      'a film on an allowed host',
      [block({ blockType: 'video', title: 'Phim', transcript: 'Lời', url: 'https://youtu.be/dQw4w9WgXcQ' })],
      [
        {
          type: 'video',
          title: 'Phim',
          transcript: 'Lời',
          embed: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        },
      ],
    ],
    [
      'a related item that may be seen',
      [block({ blockType: 'related', item: { relationTo: 'articles', value: { id: 'a' } } })],
      [{ type: 'related', label: 'articles', title: 'Bài', standfirst: '', href: '/tin-bai/x' }],
    ],
  ])('%s', (_, nodes, blocks) => {
    expect(storyBlocks(story(...nodes), related)).toEqual(blocks)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['undefined', undefined],
    ['a text', 'x'],
    ['no root', {}],
    ['an empty root', { root: {} }],
    ['unknown nodes', story({ type: 'iframe', src: 'https://evil.example' }, { type: 'html', text: '<script>' }, {})],
    ['an unknown block', story(block({ blockType: 'raw-html', html: '<script>' }), block({}))],
    ['a film on another host', story(block({ blockType: 'video', title: 'x', url: 'https://evil.example/v' }))],
    ['a film by script', story(block({ blockType: 'video', title: 'x', url: 'javascript:alert(1)' }))],
    [
      'a related item that is not there',
      story(block({ blockType: 'related', item: { relationTo: 'articles', value: 'id' } })),
    ],
    ['a related nothing', story(block({ blockType: 'related' }))],
    ['sound without a file', story(block({ blockType: 'audio', title: 'x' }))],
    ['an empty gallery', story(block({ blockType: 'gallery', pictures: null }))],
  ])('%s leaves no trace', (_, value) => {
    expect(storyBlocks(value, related)).toEqual([])
  })

  it.each(['javascript:alert(1)', '//evil.example', 'data:text/html,x', null, 7, {}])(
    'a link to %j is only words',
    (url) => {
      expect(storyBlocks(story(paragraph(link(url, text('bấm')))))).toEqual([
        { type: 'paragraph', text: [{ text: 'bấm' }] },
      ])
    },
  )

  it('a good link is kept, also around bold words', () => {
    expect(storyBlocks(story(paragraph(link('/van-ban/ke-hoach', text('kế hoạch', 1)))))).toEqual([
      { type: 'paragraph', text: [{ text: 'kế hoạch', bold: true, href: '/van-ban/ke-hoach' }] },
    ])
  })
})

describe('rows of figures', () => {
  it.each<[unknown, unknown]>([
    [null, []],
    ['x', []],
    [[{ label: 'a', after: 1, unit: 'kg' }], [{ label: 'a', after: 1, unit: 'kg' }]],
    [[{ label: 'a', before: 0, after: 0, unit: 'kg' }], [{ label: 'a', before: 0, after: 0, unit: 'kg' }]],
    [
      [
        { label: '', after: 1 },
        { label: 'a', after: '1' },
        { label: 'a', before: 1 },
      ],
      [],
    ],
  ])('%j', (rows, figures) => {
    expect(figuresOf(rows)).toEqual(figures)
  })
})
