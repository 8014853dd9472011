import { downloadZip } from 'client-zip'
import { slugify } from '@/shared/text/slug'
import type { Act } from '../office/act'
import { readDesk } from '../office/desk'
import { textOf } from '../office/text-of'
import { authorsOf } from '../outcome/contest-record'

/** The submitted works as a ZIP, one text each, written while it is sent. Names of files say nothing that a system could stumble over. */
export const worksArchive = async ({ req, contest }: Omit<Act, 'by' | 'now'>): Promise<ReadableStream<Uint8Array>> => {
  const submitted = (await readDesk(req, contest)).entries.filter(
    ({ state }) => state !== 'draft' && state !== 'withdrawn',
  )
  const authors = await authorsOf(req, submitted)
  async function* files() {
    for (const entry of submitted) {
      const people = authors.get(entry.id) ?? []
      const head = [entry.title, people.map(({ name }) => name).join(', '), people[0]?.unitName]
        .filter(Boolean)
        .join('\n')
      yield {
        name: `${entry.receiptCode ?? entry.id}-${slugify(entry.title ?? '').slice(0, 60)}.txt`,
        input: `\ufeff${head}\n\n${await textOf(req, entry.id)}\n`,
        lastModified: new Date(entry.submittedAt ?? entry.createdAt),
      }
    }
  }
  const { body } = downloadZip(files())
  if (!body) throw new Error('the archive has no body')
  return body
}
