import { describe, expect, it } from 'vitest'
import { createNames } from './preparing-client'

describe('names for prepared statements', () => {
  it('are given to what reads and comes again, and stay', () => {
    const nameOf = createNames()
    expect(nameOf('SELECT 1')).toBeUndefined()
    const name = nameOf('SELECT 1')
    expect(name).toMatch(/^read_/u)
    expect(nameOf('SELECT 1')).toBe(name)
    nameOf('WITH a AS (SELECT 2) SELECT')
    expect(nameOf('WITH a AS (SELECT 2) SELECT')).not.toBe(name)
  })

  it.each(['INSERT INTO a VALUES ($1)', 'begin', 'UPDATE a SET b = $1', 'SELECTED'])(
    'are not given to “%s”',
    (text) => {
      const nameOf = createNames()
      nameOf(text)
      expect(nameOf(text)).toBeUndefined()
    },
  )

  it('are so many at the most', () => {
    const nameOf = createNames(1)
    for (const text of ['SELECT 1', 'SELECT 2']) nameOf(text)
    expect([nameOf('SELECT 1'), nameOf('SELECT 2')]).toEqual(['read_0', undefined])
  })
})
