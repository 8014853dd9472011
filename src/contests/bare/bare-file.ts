import { cleanPicture } from '@/media/encode'
import type { FileKind } from '../terms'
import { bareDocument } from './bare-document'
import { barePdf } from './bare-pdf'
import { bareMp3, bareMp4 } from './bare-recording'

export type BareFile = { kind: FileKind; bytes: Buffer }

const broken = 'Tệp này hỏng nên không mở được.'

const barePicture = async (bytes: Buffer): Promise<Buffer | string> => {
  const clean = await cleanPicture(bytes).catch(() => null)
  return clean?.data ?? 'Ảnh này hỏng hoặc quá lớn nên không mở được.'
}

const bare: Record<FileKind, (bytes: Buffer) => Promise<Buffer | string> | Buffer | string> = {
  pdf: barePdf,
  docx: (bytes) => bareDocument('docx', bytes),
  odt: (bytes) => bareDocument('odt', bytes),
  jpeg: barePicture,
  png: barePicture,
  webp: barePicture,
  mp3: bareMp3,
  m4a: (bytes) => bareMp4(bytes) ?? broken,
  mp4: (bytes) => bareMp4(bytes) ?? broken,
}

const pictures: readonly FileKind[] = ['jpeg', 'png', 'webp']

/**
 * A file without what its maker's machine wrote into it beside what is seen or heard: properties, labels, places. What is seen and
 * heard is the redactor's matter. A sentence where it cannot be vouched for.
 */
export const bareFile = async (kind: FileKind, bytes: Buffer): Promise<BareFile | string> => {
  const clean = await bare[kind](bytes)
  return typeof clean === 'string' ? clean : { kind: pictures.includes(kind) ? 'jpeg' : kind, bytes: clean }
}
