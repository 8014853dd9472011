import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { asOperator } from '@/shared/payload/acting'
import type { Exemplar, Picture } from './cast'
import { drawPortrait } from './drawing/portrait'
import { drawScene } from './drawing/scene'
import type { Seeder } from './seeder'

const credit = 'Tranh của dự án Gương Sáng, giấy phép CC BY 4.0'

type File = { data: Buffer; mimetype: string; name: string; size: number }

const asFile = (data: Buffer, name: string, mimetype: string): File => ({ data, name, mimetype, size: data.length })

const draw = async (svg: string, width: number, name: string): Promise<File> => {
  const png = await sharp(Buffer.from(svg)).resize({ width }).jpeg({ quality: 92 }).toBuffer()
  return asFile(png, `${name}.jpg`, 'image/jpeg')
}

type MediumWords = { alt: string; caption?: string; seconds?: number }

const store = async ({ payload, media }: Seeder, key: string, file: File, words: MediumWords): Promise<string> => {
  const { id } = await payload.create({
    collection: 'media',
    data: { ...words, credit, shows: 'nobody' },
    file,
    ...asOperator,
  })
  media.set(key, id)
  return id
}

/** A drawn landscape; the same scene and variant with the same words is stored once. */
export const sceneMedium = async (seeder: Seeder, picture: Picture): Promise<string> => {
  const key = `${picture.scene}-${picture.variant}-${picture.alt}`
  const standing = seeder.media.get(key)
  if (standing) return standing
  const file = await draw(drawScene(picture.scene, picture.variant), 1280, picture.scene)
  return store(seeder, key, file, { alt: picture.alt, caption: picture.caption })
}

/** A drawn portrait: always the same for the same name. */
export const portraitMedium = async (seeder: Seeder, exemplar: Exemplar): Promise<string> => {
  const [sector] = exemplar.sectors
  if (!sector) throw new Error(`${exemplar.key} has no sector`)
  const file = await draw(drawPortrait(exemplar.name, sector, exemplar), 640, 'chan-dung')
  return store(seeder, `portrait-${exemplar.key}`, file, { alt: `Tranh vẽ cách điệu: ${exemplar.name}` })
}

const recordings: Record<string, { file: string; mimetype: string; words: MediumWords }> = {
  bulletin: {
    file: 'bulletin.mp3',
    mimetype: 'audio/mpeg',
    words: { alt: 'Bản tin truyền thanh minh họa, giọng đọc máy' },
  },
  village: {
    file: 'village.mp4',
    mimetype: 'video/mp4',
    words: { alt: 'Phim minh họa ghép từ tranh cắt giấy của dự án' },
  },
  'village-captions': { file: 'village.vtt', mimetype: 'text/vtt', words: { alt: 'Phụ đề phim minh họa' } },
}

/** The sound, the film and its captions that the project made itself. */
export const storeRecordings = async (seeder: Seeder): Promise<void> => {
  for (const [key, { file, mimetype, words }] of Object.entries(recordings)) {
    const data = await readFile(new URL(`./recordings/${file}`, import.meta.url))
    await store(seeder, key, asFile(data, file, mimetype), words)
  }
}

export const documentMedium = (seeder: Seeder, key: string, data: Buffer, alt: string): Promise<string> =>
  store(
    seeder,
    key,
    asFile(data, `${key}.docx`, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    { alt },
  )
