import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sitemapFile, sitemapIndex } from './sitemap'

describe('the sitemap', () => {
  beforeAll(() => {
    vi.stubEnv('SITE_URL', 'https://guongsang.test/')
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })

  it('names addresses with their dates and pictures', () => {
    const file = sitemapFile([
      { path: '/', changedAt: null, pictures: [] },
      { path: '/tin-bai/x', changedAt: new Date('2026-06-11T01:00:00Z'), pictures: ['/tep/a-640.jpg'] },
    ])
    expect(file).toContain('<url><loc>https://guongsang.test/</loc></url>')
    expect(file).toContain(
      '<url><loc>https://guongsang.test/tin-bai/x</loc><lastmod>2026-06-11T01:00:00.000Z</lastmod><image:image><image:loc>https://guongsang.test/tep/a-640.jpg</image:loc></image:image></url>',
    )
  })

  it('escapes what XML would read as its own', () => {
    expect(sitemapIndex(['/sitemap.xml?trang=1&x=<'])).toContain('trang=1&#38;x=&#60;')
  })
})
