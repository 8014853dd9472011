import { describe, expect, it } from 'vitest'
import { captionLimits, facebookCaption, paragraphsOf, type Told, zaloArticle, zaloMessage } from './captions'

const link = 'https://guongsang.example.vn/guong-dien-hinh/ha-thi-man-k3f9x2'

const told = (more: Partial<Told> = {}): Told => ({
  title: 'Bà Hà Thị Mận',
  standfirst: 'Chín năm giữ cho bờ kênh của khu luôn sạch.',
  paragraphs: ['Sáng nào bà cũng ra kênh.', 'Cả khu làm theo.'],
  link,
  illustrative: false,
  ...more,
})

const sentence = (words: number) =>
  `${Array.from({ length: words }, (_, i) => (i === 0 ? 'Người' : 'làng')).join(' ')}.`

describe('captions', () => {
  it('have the title first and the link last', () => {
    expect(facebookCaption(told())).toBe(`Bà Hà Thị Mận\n\nChín năm giữ cho bờ kênh của khu luôn sạch.\n\n${link}`)
    expect(zaloMessage(told())).toBe(
      `Bà Hà Thị Mận\n\nChín năm giữ cho bờ kênh của khu luôn sạch.\n\nSáng nào bà cũng ra kênh.\n\nCả khu làm theo.\n\n${link}`,
    )
  })

  it('say what is invented', () => {
    const invented = told({ illustrative: true })
    expect(facebookCaption(invented)).toContain('(Nội dung minh họa)')
    expect(zaloMessage(invented)).toContain('(Nội dung minh họa)')
    expect(zaloArticle(invented).description).toBe('Chín năm giữ cho bờ kênh của khu luôn sạch. (Nội dung minh họa)')
  })

  it('without a standfirst begin with the story', () => {
    expect(facebookCaption(told({ standfirst: '' }))).toContain('Sáng nào bà cũng ra kênh.')
    expect(zaloArticle(told({ standfirst: '', paragraphs: [] })).description).toBe('')
    expect(facebookCaption(told({ standfirst: '', paragraphs: [] }))).toBe(`Bà Hà Thị Mận\n\n${link}`)
  })

  it('take whole sentences only', () => {
    const long = told({ standfirst: [sentence(40), sentence(40), sentence(40)].join(' ') })
    expect(facebookCaption(long)).toBe(`Bà Hà Thị Mận\n\n${sentence(40)}\n\n${link}`)
    expect(zaloArticle(long).description).toBe(sentence(40))
  })

  it('cut a first sentence that is too long after a word', () => {
    const { description } = zaloArticle(told({ standfirst: sentence(400) }))
    expect(description).toMatch(/làng…$/u)
    expect(description.length).toBeLessThanOrEqual(captionLimits.zaloDescription)
  })

  it('do not leave a paragraph out in the middle', () => {
    const message = zaloMessage(told({ paragraphs: ['Một.', sentence(1000), 'Ba.'] }))
    expect(message).toContain('Một.')
    expect(message).not.toContain('Ba.')
  })
})

const texts: [string, string][] = [
  ['a plain one', 'Mỗi sáng bà ra kênh. Rồi bà về.'],
  ['nothing', ''],
  ['only spaces', ' \n\t '],
  ['one word without end', 'ư'.repeat(5000)],
  ['emoji of several characters', '👩🏽‍🌾'.repeat(900)],
  ['decomposed letters', 'Nguyễn Thị Ngưỡng '.normalize('NFD').repeat(300)],
  ['many full stops', '. '.repeat(3000)],
  ['no full stop', 'làng '.repeat(2000)],
  ['hidden and turning marks', '\u202eABC\u200b\u0000 '.repeat(500)],
  ['markup', '<script>alert(1)</script> '.repeat(200)],
  ['lines', 'Một.\r\n\r\nHai.\u2028Ba.'.repeat(300)],
]

describe.each(texts)('whatever the text: %s', (_, text) => {
  const hostile = told({ title: text, standfirst: text, paragraphs: [text, text] })

  it('keeps to every limit, with the link whole', () => {
    const article = zaloArticle(hostile)
    expect(facebookCaption(hostile).length).toBeLessThanOrEqual(captionLimits.facebook)
    expect(zaloMessage(hostile).length).toBeLessThanOrEqual(captionLimits.zaloMessage)
    expect(article.title.length).toBeLessThanOrEqual(captionLimits.zaloTitle)
    expect(article.description.length).toBeLessThanOrEqual(captionLimits.zaloDescription)
    expect(facebookCaption(hostile).endsWith(link)).toBe(true)
    expect(zaloMessage(hostile).endsWith(link)).toBe(true)
  })

  it('is NFC, without hidden marks and halves of characters', () => {
    for (const made of [facebookCaption(hostile), zaloMessage(hostile), ...Object.values(zaloArticle(hostile))]) {
      expect(made).toBe(made.normalize('NFC'))
      expect(made).toBe(made.toWellFormed())
      expect(made).not.toMatch(/[\u202e\u200b\0\r]/u)
      expect(made).not.toMatch(/\u200d(?:…|$|\n)/u)
    }
  })
})

it('reads paragraphs out of a story', () => {
  expect(
    paragraphsOf([
      { type: 'heading', level: 2, text: [{ text: 'Bờ kênh' }] },
      { type: 'paragraph', text: [{ text: 'Bà ' }, { text: 'Mận', bold: true }, { text: ' quét\nkênh.' }] },
      { type: 'paragraph', text: [{ text: '  ' }] },
      { type: 'quote', text: [{ text: 'Sạch thì mát.' }] },
    ]),
  ).toEqual(['Bà Mận quét kênh.'])
})
