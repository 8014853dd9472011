import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { anyOf, anyone, nobody, type Rule } from './policy'

const asked = { req: {} as PayloadRequest }
const own: Rule = () => ({ unit: { equals: 'a' } })
const published: Rule = async () => ({ _status: { equals: 'published' } })
const yes: Rule = async () => true

describe('any of the rules', () => {
  it.each([
    ['one yes is enough', [nobody, own, yes], true],
    [
      'queries are united',
      [nobody, own, published],
      { or: [{ unit: { equals: 'a' } }, { _status: { equals: 'published' } }] },
    ],
    ['one query stays narrow', [nobody, own], { or: [{ unit: { equals: 'a' } }] }],
    ['all say no', [nobody, nobody], false],
  ] as [string, [Rule, ...Rule[]], unknown][])('%s', async (_, rules, answer) => {
    expect(await anyOf(...rules)(asked)).toEqual(answer)
  })

  it('asks no further after a yes', async () => {
    const never: Rule = () => {
      throw new Error('asked')
    }
    expect(await anyOf(anyone, never)(asked)).toBe(true)
  })
})
