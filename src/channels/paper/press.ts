import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { uploadsFolder } from '@/media/folder'

export type Template = 'booklet' | 'poster'

/** What the press hands back: how many pages, and on which page each story begins. */
export type Pressed = { pages: number; stories: { id: string; page: number }[] }

/** What the process of the press is sent. `plates`: the folder in which the pictures lie; `out`: the file it writes. */
export type Order = { template: Template; data: unknown; plates: string; fonts: string; out: string }

const patience = 120_000
const mostWaiting = 8

/** In a process of its own: typesetting keeps a processor busy, and what it needs of memory goes with it. */
const press = (order: Order): Promise<Pressed> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--max-old-space-size=192', resolve('src/channels/paper/typesetter.ts')], {
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    let said = ''
    let pressed: Pressed | null = null
    child.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-2_000)
    })
    child.once('error', failed)
    child.once('message', (message) => {
      pressed = message as Pressed
    })
    child.once('close', () => {
      if (pressed) done(pressed)
      else failed(new Error(`the press failed: ${said.trim() || 'it did not answer'}`))
    })
    child.send(order, (error) => error && failed(error))
  })

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * Sets a template into a PDF file, one after another.
 * @throws where too many wait already
 */
export const setInType = async (template: Template, data: unknown, out: string): Promise<Pressed> => {
  if (waiting >= mostWaiting) throw new Error('too many wait for the press')
  waiting += 1
  const order = { template, data, plates: uploadsFolder(), fonts: resolve('src/ui/fonts/print'), out }
  const turn = last.then(() => press(order))
  last = turn.catch(() => undefined)
  return turn.finally(() => {
    waiting -= 1
  })
}
