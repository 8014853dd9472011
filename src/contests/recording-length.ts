import { parseBlob } from 'music-metadata'
import { mimeTypes } from './entry-files'
import type { FileKind } from './terms'

const recordings: readonly FileKind[] = ['mp3', 'm4a', 'mp4']

/** Looks into the file, and no more: a sound whose length nobody wrote down is counted frame by frame, for some ten minutes of it. */
const mostLooks = 100_000

/** What is larger than a page is a table of the film or a label; of these so much is read. */
const page = 4 * 1024
const mostInTables = 8 * 1024 ** 2

/** The file with an end to what is read of it, whatever its own boxes say of their size. */
const bounded = (file: Blob, type: string): Blob => {
  let looks = mostLooks
  let left = mostInTables
  const slice = (from: number, to: number) => {
    looks -= 1
    if (to - from > page) left -= to - from
    if (looks < 0 || left < 0) throw new Error('enough was read')
    return file.slice(from, to)
  }
  return { size: file.size, type, slice } as Blob
}

/** How many whole seconds a sound or a film lasts; null of any other file, and where it is not found with reasonable effort. */
export const lengthOfRecording = async (
  kind: FileKind | null,
  open: () => Blob | Promise<Blob>,
): Promise<number | null> => {
  if (kind === null || !recordings.includes(kind)) return null
  try {
    const options = { duration: true, skipCovers: true, skipPostHeaders: true }
    const { format } = await parseBlob(bounded(await open(), mimeTypes[kind]), options)
    const lengths = [format.duration, ...format.trackInfo.map(({ duration }) => duration)]
    const seconds = Math.max(...lengths.map((length) => Math.floor(length ?? 0)))
    return Number.isSafeInteger(seconds) && seconds > 0 ? seconds : null
  } catch {
    return null
  }
}
