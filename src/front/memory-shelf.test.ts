import { expect, test } from 'vitest'
import { createCopy, mentionOf } from './copy.ts'
import { createMemoryShelf } from './memory-shelf.ts'

const copyOf = (address: string, body: string) =>
  createCopy({ address, status: 200, headers: {}, body: Buffer.from(body), generation: 1, day: '2026-06-11' })

test('the shelf keeps within its bytes and gives up the longest unread', () => {
  const shelf = createMemoryShelf({ maxBytes: 100_000 })
  for (let number = 0; number < 1_000; number++) {
    shelf.put(copyOf(`/tin-bai/bai-${number}`, 'x'.repeat(5_000)))
    shelf.get('/tin-bai/bai-0')
  }
  expect(shelf.bytes()).toBeLessThanOrEqual(100_000)
  expect(shelf.get('/tin-bai/bai-0')).toBeDefined()
  expect(shelf.get('/tin-bai/bai-1')).toBeUndefined()
  expect(shelf.get('/tin-bai/bai-999')).toBeDefined()
})

test('what mentions an address leaves with it', () => {
  const shelf = createMemoryShelf({ maxBytes: 100_000 })
  shelf.put(copyOf('/tin-bai/a', '<p>a</p>'))
  shelf.put(copyOf('/', '<a href="/tin-bai/a">a</a>'))
  shelf.put(copyOf('/sitemap.xml', '<loc>https://guong.example.vn/tin-bai/a</loc>'))
  shelf.put(copyOf('/tin-bai/a-b', '<a href="/tin-bai/a-c">c</a>'))
  shelf.dropMentioning(new Set([mentionOf('/tin-bai/a')]))
  const left = ['/tin-bai/a', '/', '/sitemap.xml', '/tin-bai/a-b'].filter((address) => shelf.get(address))
  expect(left).toEqual(['/tin-bai/a-b'])
})
