import { mkdir, stat } from 'node:fs/promises'
import { createLocalReq, type Payload } from 'payload'
import type { Booklet } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { bookOf } from './book'
import { type Chosen, type Kinds, sortOut } from './booklet-items'
import { setInType } from './press'
import { failPrint, finishPrint, printFile, printFolder, setPrint, signOfLife } from './prints'
import { tellStories } from './tell-stories'

const beat = 10_000

/** Tells the world every few seconds that the work goes on, until it ends. */
const alive = async <Answer>(tell: () => Promise<unknown>, work: Promise<Answer>): Promise<Answer> => {
  const timer = setInterval(() => void tell().catch(() => undefined), beat)
  return work.finally(() => clearInterval(timer))
}

type Ordered = { print: string; booklet: Booklet; chosen: readonly Chosen[] }

/**
 * Makes the file of a print that was begun. Nobody waits for it: how it went is in its record, and why it failed in the log.
 */
export const makePrint = async (payload: Payload, kinds: Kinds, { print, booklet, chosen }: Ordered): Promise<void> => {
  const req = await createLocalReq({}, payload)
  try {
    // Asked once more now that the record stands: what is withdrawn from here on takes the print back.
    const { items, refused } = await sortOut(req, kinds, chosen)
    const stories = await tellStories(req, items, payload.config.serverURL)
    const owner = await payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      ...bypassing(req, 'the imprint says what every page says'),
    })
    await setPrint(
      req,
      print,
      stories.map(({ id }) => id),
      refused,
    )
    await mkdir(printFolder(), { recursive: true })
    const file = printFile(print)
    const book = bookOf(booklet, stories, owner, toVietnamDay(new Date()))
    const pressed = await alive(() => signOfLife(req, print), setInType('booklet', book, file))
    const titles = new Map(stories.map(({ id, title }) => [id, title]))
    await finishPrint(
      req,
      { id: print, booklet: booklet.id },
      {
        stories: pressed.stories.map(({ id, page }) => ({ id, page, title: titles.get(id) ?? '' })),
        pages: pressed.pages,
        bytes: (await stat(file)).size,
      },
    )
  } catch (error) {
    payload.logger.error({ err: error }, `booklet ${booklet.id}: the print failed`)
    await failPrint(req, print).catch(() => undefined)
  }
}
