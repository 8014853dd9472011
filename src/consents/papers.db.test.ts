import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld, type Rest, restAs, type World } from '@/publishing/factory'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
})

afterAll(() => test.close())

const send = (by: Rest, name: string, type: string, content: string) => {
  const form = new FormData()
  form.append('_payload', '{}')
  form.append('file', new File([content], name, { type }))
  return by('POST', '/consent-papers', form)
}

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n'

it('a paper is read by the office alone, and nothing ever makes it public', async () => {
  const contributor = await restAs(world, 'contributor')
  const made = await send(contributor, 'giay-dong-y.pdf', 'application/pdf', pdf)
  expect(made.status, made.text).toBe(201)
  const { filename, id } = (made.body as { doc: { filename: string; id: string } }).doc
  const readers: string[] = []
  for (const name of ['admin', 'editor', 'affairs', 'orientation', 'contributor', 'neighbour', 'judge'] as const) {
    const ask = await restAs(world, name)
    const file = await ask('GET', `/consent-papers/file/${filename}`)
    const row = await ask('GET', `/consent-papers/${id}`)
    expect(file.status === 200).toBe(row.status === 200)
    if (file.status === 200) readers.push(name)
  }
  expect(readers).toEqual(['admin', 'editor', 'affairs'])
  const nobody = await restAs(world)
  expect((await nobody('GET', `/consent-papers/file/${filename}`)).status).toBe(403)
  expect((await nobody('GET', `/media/file/${filename}`)).status).toBe(403)
})

it.each([
  ['a.html', 'text/html', '<script>1</script>'],
  ['a.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a.pdf', 'application/pdf', '<html>'],
  ['a.jpg', 'image/jpeg', '<html>'],
])('%s as %s is refused', async (name, type, content) => {
  const { status } = await send(await restAs(world, 'editor'), name, type, content)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})
