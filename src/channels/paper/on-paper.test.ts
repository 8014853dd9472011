import { expect, it } from 'vitest'
import type { Block } from '@/shared/view'
import { onPaper } from './on-paper'

const paragraph = (text: string): Block => ({ type: 'paragraph', text: [{ text }] })
const recording = { id: '1', src: '/tep/a.mp3', mimeType: 'audio/mpeg', bytes: 1 }

const cases: [what: string, Block, Block[]][] = [
  ['a paragraph stays', paragraph('Bờ kênh sạch.'), [paragraph('Bờ kênh sạch.')]],
  [
    'sound is printed as what is said',
    { type: 'audio', title: 'Bản tin', recording, transcript: 'Kính thưa bà con.\n\nHôm nay họp khu. ' },
    [
      { type: 'heading', level: 3, text: [{ text: 'Bản tin' }] },
      paragraph('Kính thưa bà con.'),
      paragraph('Hôm nay họp khu.'),
    ],
  ],
  ['a film without a transcript leaves no trace', { type: 'video', title: 'Phim', transcript: ' ' }, []],
  [
    'a box that leads elsewhere is not printed',
    { type: 'related', label: '', title: 'B', standfirst: '', href: '/b' },
    [],
  ],
]

it.each(cases)('%s', (_, block, printed) => expect(onPaper([block])).toEqual(printed))
