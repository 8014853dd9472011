import { draftProfile, signIn } from './bench-newsroom.ts'
import { type Section, table } from './bench-section.ts'
import { pause } from './command.ts'
import { proportionalSetSize } from './proportional-set-size.ts'

const minutes = 10
const readers = 8
const secondsBetweenChanges = 5

/** Ten minutes of readers who ask for stored and for new addresses while an editor publishes; the memory is read every minute. */
export const measureSoak: Section = async ({ portal: { address, server, worker }, pages, signal }) => {
  const newsroom = await signIn(address)
  const { id } = await draftProfile(newsroom, 'Vi Thị Thơm')
  const until = performance.now() + minutes * 60_000
  const isOver = () => performance.now() >= until
  const paths = Object.values(pages)
  let asked = 0
  let errors = 0

  const read = async () => {
    while (!isOver()) {
      signal.throwIfAborted()
      asked += 1
      const path = asked % 4 === 0 ? `${pages.search}+${asked}` : (paths[asked % paths.length] ?? '/')
      const answer = await fetch(address + path)
      await answer.arrayBuffer()
      if (answer.status !== 200) errors += 1
    }
  }
  const change = async () => {
    for (let version = 1; !isOver(); version += 1) {
      await newsroom.publish('exemplars', id, {
        keyFigures: [{ value: String(version), label: 'lần đo' }],
        correction: 'Sửa số.',
      })
      await pause(secondsBetweenChanges * 1_000, signal)
    }
  }
  const rows: string[][] = []
  const watch = async () => {
    for (let minute = 0; minute <= minutes; minute += 1) {
      const [serverSize, workerSize] = [proportionalSetSize(server.pid), proportionalSetSize(worker.pid)]
      rows.push([
        String(minute),
        ...[serverSize, workerSize, serverSize + workerSize].map((size) => `${Math.round(size)} MB`),
      ])
      if (minute < minutes) await pause(60_000, signal)
    }
  }
  await Promise.all([watch(), change(), ...Array.from({ length: readers }, read)])
  await newsroom.withdraw('exemplars', id)
  return `## Memory

Proportional set size (\`/proc/<pid>/smaps_rollup\`; pages that several processes share are counted once) after all of the above and
during ${minutes} minutes more, with ${readers} readers who ask for every type of page and, each fourth time, for a search that nobody has asked for, while
something is published every ${secondsBetweenChanges} s: ${asked.toLocaleString('en')} requests, ${errors} errors.

${table([['minute', 'server (front, Next.js, Payload)', 'worker', 'together'], ...rows])}
`
}
