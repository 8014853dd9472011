import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteIdentity } from '@/ui/shell/site-identity'
import { motifOf } from './motif'
import { paperStory, type Told } from './paper-story'
import { setInType } from './press'

/** Longer ones do not fit under a name. */
const longestQuotation = 260

type Publisher = Pick<SiteIdentity, 'name' | 'ownerLines'> & { owner: string }

/** What the template of the poster reads. */
const posterOf = (told: Told, { name, owner, ownerLines }: Publisher) => {
  const story = paperStory(told)
  const quotation = story.blocks.find(
    (block) =>
      block.type === 'quote' && block.text.reduce((length, { text }) => length + text.length, 0) <= longestQuotation,
  )
  return { story, quotation: quotation ?? null, motif: motifOf(told.item), siteName: name, owner, ownerLines }
}

/** The poster of an item, A3, as PDF. */
export const posterPdf = async (told: Told, publisher: Publisher): Promise<Uint8Array<ArrayBuffer>> => {
  const folder = await mkdtemp(join(tmpdir(), 'poster-'))
  try {
    const file = join(folder, 'poster.pdf')
    await setInType('poster', posterOf(told, publisher), file)
    return new Uint8Array(await readFile(file))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
