import sharp from 'sharp'
import { type Desk, draftExemplar, publish, type Row, recordConsent, upload, withdraw } from './newsroom.ts'
import { expect, test } from './world.ts'

const person = 'Khổng Văn Lành'

const uploadPortrait = async (desk: Desk): Promise<Row> => {
  const buffer = await sharp({ create: { width: 1400, height: 1750, channels: 3, background: '#8a5a2b' } })
    .jpeg()
    .toBuffer()
  const alt = 'Ông Lành bên vườn ươm'
  return upload(desk, { name: 'chan-dung.jpg', mimeType: 'image/jpeg', buffer, alt, shows: 'people' })
}

/** Every address that a guess could try, once the name is known. */
const addressesOf = ({ token, filename, id, sizes }: Row) => [
  ...[320, 640, 960, 1280, 1400, 1920].flatMap((width) =>
    ['avif', 'webp', 'jpg'].map((format) => `/tep/${token}-${width}.${format}`),
  ),
  `/tep/${filename}`,
  `/xem-truoc/tep/${token}-640.jpg`,
  `/api/media/file/${filename}`,
  `/api/media/file/${(sizes as { thumbnail: { filename: string } }).thumbnail.filename}`,
  `/api/media/${id}`,
  `/media/${filename}`,
  `/uploads/${filename}`,
]

const readable = ['320.avif', '320.webp', '320.jpg', '640.jpg', '960.webp', '1280.avif', '1400.jpg']

test('a portrait has a public address exactly while something published shows it', async ({ newsroom }) => {
  const editor = await newsroom.as('editor')
  const { http } = newsroom.public
  const portrait = await uploadPortrait(editor)
  const openAddresses = async () => {
    const open: string[] = []
    for (const address of addressesOf(portrait)) {
      const status = (await http.get(address, { maxRedirects: 0 })).status()
      if (![401, 403, 404].includes(status)) open.push(`${status} ${address}`)
    }
    return open
  }
  expect(await openAddresses(), 'of no item').toEqual([])

  const item = await draftExemplar(editor, { name: person, portrait: portrait.id })
  expect(await openAddresses(), 'of a draft').toEqual([])

  const refused = await editor.http.patch(`/api/exemplars/${item.id}`, { data: { _status: 'published' } })
  expect(refused.status(), 'without consent').toBe(400)
  expect(await refused.text()).toContain('chưa có bản đồng ý')
  expect(await openAddresses(), 'without consent').toEqual([])

  const consent = await recordConsent(editor, person)
  await editor.change(
    'exemplars',
    item.id,
    { people: [{ name: person, part: 'subject', age: 'adult', consent, agreedTextVersion: 1 }] },
    '&draft=true',
  )
  await publish(editor, 'exemplars', item.id)
  for (const name of readable)
    await expect
      .poll(async () => (await http.get(`/tep/${portrait.token}-${name}`)).status(), { message: name })
      .toBe(200)
  const shown = await http.get(`/tep/${portrait.token}-640.jpg`)
  expect(shown.headers()['cache-control']).toContain('immutable')
  expect((await http.get(`/api/media/file/${portrait.filename}`)).status()).not.toBe(200)

  await withdraw(editor, 'exemplars', item.id)
  await expect.poll(openAddresses, { message: 'of a withdrawn item' }).toEqual([])
})
