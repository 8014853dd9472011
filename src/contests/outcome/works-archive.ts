import { createReadStream } from 'node:fs'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { downloadZip } from 'client-zip'
import type { EntryFile } from '@/payload-types'
import { slugify } from '@/shared/text/slug'
import { entryFilesFolder } from '../entry-files'
import { entryFilesOf } from '../entry-files-of'
import { namesOf } from '../names-of'
import type { Act } from '../office/act'
import { readDesk } from '../office/desk'
import { textOf } from '../office/text-of'
import { authorsOf } from '../outcome/contest-record'
import { workDocx } from './work-docx'

/** Opened only when its turn has come. */
const contentOf = ({ filename }: EntryFile) =>
  Readable.toWeb(createReadStream(join(entryFilesFolder(), filename ?? ''))) as ReadableStream<Uint8Array>

/**
 * The submitted works as a ZIP, written while it is sent: each as a document to print and as the text that its fingerprint vouches for;
 * what came with it in the folder `tep`.
 * Names of files say nothing that a system could stumble over.
 */
export const worksArchive = async ({ req, contest }: Omit<Act, 'by' | 'now'>): Promise<ReadableStream<Uint8Array>> => {
  const submitted = (await readDesk(req, contest)).entries.filter(
    ({ state }) => state !== 'draft' && state !== 'withdrawn',
  )
  const authors = await authorsOf(req, submitted)
  async function* files() {
    for (const entry of submitted) {
      const people = authors.get(entry.id) ?? []
      const head = [entry.title, namesOf(people), people[0]?.unitName].filter((line): line is string => Boolean(line))
      const text = await textOf(req, entry.id)
      const name = `${entry.receiptCode ?? entry.id}-${slugify(entry.title ?? '').slice(0, 60)}`
      const lastModified = new Date(entry.submittedAt ?? entry.createdAt)
      yield { name: `${name}.txt`, input: `\ufeff${head.join('\n')}\n\n${text}\n`, lastModified }
      yield { name: `${name}.docx`, input: await workDocx(head, text), lastModified }
      for (const [at, file] of (
        await entryFilesOf(req, entry.files ?? [], 'who runs the contest was asked before')
      ).entries())
        yield { name: `tep/${name}-${at + 1}${extname(file.filename ?? '')}`, input: contentOf(file), lastModified }
    }
  }
  const { body } = downloadZip(files())
  if (!body) throw new Error('the archive has no body')
  return body
}
