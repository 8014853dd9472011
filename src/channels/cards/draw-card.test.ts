import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Summary } from '@/shared/view'
import { cardAlt, cardWords } from './card-words'
import { drawCard } from './draw-card'

const item: Summary = {
  kind: 'exemplar',
  id: '1',
  title: 'Bà Hà Thị Mận',
  standfirst: '',
  href: '/guong-dien-hinh/ha-thi-man-k3f9x2',
  initialsOf: 'Hà Thị Mận',
  unit: { name: 'xã Sơn Vi', slug: 'xa-son-vi', successor: { name: 'xã Phùng Nguyên', slug: 'xa-phung-nguyen' } },
  sectors: [{ name: 'Nông nghiệp', slug: 'nong-nghiep' }],
  publishedAt: null,
  illustrative: true,
}

const words = (more: Partial<Summary> = {}) =>
  cardWords({ ...item, ...more }, 'Gương điển hình tiên tiến', 'Gương Sáng')

const draw = (more: Partial<Summary> = {}) => drawCard({ ...item, ...more }, words(more))

/** WhatsApp leaves out pictures of more than 300 KB, the strictest of all. */
const mostBytes = 300_000

describe('the card', () => {
  it.each<[string, Partial<Summary>]>([
    ['of a person without a portrait', {}],
    ['of an item about nobody', { initialsOf: undefined, unit: undefined, sectors: [], illustrative: false }],
    ['with a name of 300 characters', { title: 'Nguyễn Phùng Ngưỡng '.repeat(15) }],
    ['with one word of 300 characters', { title: 'Ư'.repeat(300) }],
    ['with markup, emoji, hidden marks and broken letters', { title: '</svg><b>🌾\u202e\u200b\0\ud800 &amp;' }],
    ['with nothing in its title', { title: ' 🌾 ', initialsOf: '🌾' }],
    [
      'with a picture that is not there',
      {
        picture: { id: '1', alt: '', sizes: [{ width: 700, height: 400, src: `/tep/${'0'.repeat(32)}-700` }] },
      },
    ],
  ])('%s is a JPEG of 1200 × 630', async (_, more) => {
    const drawn = await draw(more)
    const { format, width, height } = await sharp(drawn).metadata()
    expect([format, width, height]).toEqual(['jpeg', 1200, 630])
    expect(drawn.length).toBeLessThan(mostBytes)
  })

  it('is the same for the same item, and another for another', async () => {
    const [one, again, other] = await Promise.all([draw(), draw(), draw({ illustrative: false })])
    expect(one.equals(again)).toBe(true)
    expect(one.equals(other)).toBe(false)
  })

  it('is told to those who do not see it', () => {
    expect(cardAlt(words())).toBe(
      'Gương điển hình tiên tiến. Bà Hà Thị Mận. (xã Sơn Vi cũ), xã Phùng Nguyên. Nông nghiệp. Gương Sáng. Nội dung minh họa',
    )
  })
})
