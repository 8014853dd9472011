import { describe, expect, it } from 'vitest'
import { absolute } from './absolute'
import { siteOf } from './identity'
import { articleThing, linkedData } from './structured-data'

const site = siteOf({ name: 'Gương Sáng' }, {})

const item = {
  kind: 'exemplar',
  id: '1',
  title: 'Bà Hà Thị Mận </script><script>alert(1)</script>',
  standfirst: '<!-- “lời” -->',
  href: '/guong-dien-hinh/ha-thi-man-k3f9x2',
  unit: { name: 'xã Sơn Vi', slug: 'xa-son-vi', successor: { name: 'xã Phùng Nguyên', slug: 'xa-phung-nguyen' } },
  sectors: [],
  publishedAt: '2026-03-08T12:00:00.000Z',
  illustrative: true,
} as const

describe('linked data', () => {
  const text = linkedData([articleThing(site, { ...item, sectors: [] }, { type: 'Person', name: 'Hà Thị Mận' })])

  it('cannot end the element in which it stands', () => {
    expect(text).not.toMatch(/<|\u2028|\u2029/u)
  })

  it('says the same to a parser', () => {
    const [article] = JSON.parse(text)['@graph']
    expect(article).toMatchObject({
      '@type': 'Article',
      headline: item.title,
      datePublished: '2026-03-08T12:00:00.000Z',
      about: { '@type': 'Person', name: 'Hà Thị Mận', homeLocation: { name: 'xã Phùng Nguyên' } },
    })
  })

  it('shows the card where the item has no picture', () => {
    const summary = { ...item, sectors: [] }
    const picture = { id: '1', alt: '', sizes: [{ width: 640, height: 400, src: '/tep/a-640' }] }
    const imageOf = (thing: unknown) => (thing as { image?: string[] }).image
    expect(imageOf(articleThing(site, summary))).toBeUndefined()
    expect(imageOf(articleThing(site, summary, undefined, '/a/the.jpg'))).toEqual([absolute('/a/the.jpg')])
    expect(imageOf(articleThing(site, { ...summary, picture }, undefined, '/a/the.jpg'))).toEqual([
      absolute('/tep/a-640.jpg'),
    ])
  })
})
