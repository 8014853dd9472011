import { randomBytes } from 'node:crypto'
import type { Entrant, Entry } from '@/payload-types'
import type { Award, PublicAward } from '../course'
import { namesOf } from '../names-of'
import { receiptCode } from '../receipt-code'
import type { Prize } from '../settings'

const newCode = () => receiptCode(randomBytes(16))

/** Whether somebody may be named beside a prize: he ticked the licence, and nobody took his name away since. */
const mayBeNamed = ({ ticks }: Pick<Entry, 'ticks'>) => Boolean(ticks?.some(({ key }) => key === 'licence'))

/** A prize as the public reads it, with the codes of its certificates. */
export const publicAward = (
  { prize, entry: code, unit, citation }: Award,
  prizes: readonly Prize[],
  entries: readonly Entry[],
  authors: ReadonlyMap<string, Entrant[]>,
): PublicAward => {
  const entry = entries.find(({ blindCode }) => blindCode === code)
  const isNamed = entry !== undefined && mayBeNamed(entry)
  const people = isNamed ? (authors.get(entry.id) ?? []).filter((one) => one.part === 'author' || mayBeNamed(one)) : []
  return {
    prize,
    amount: prizes.find(({ name }) => name === prize)?.amount ?? null,
    work: entry
      ? {
          code: code ?? '',
          title: entry.title || '(Không có tên)',
          genre: entry.genre ?? null,
          author: namesOf(people) || null,
          unit: people[0]?.unitName ?? null,
        }
      : null,
    unit,
    citation,
    certificate: newCode(),
    ...(people.length > 1 ? { coCertificates: people.slice(1).map(newCode) } : {}),
  }
}
