import { describe, expect, it } from 'vitest'
import { collationKey } from './collation.ts'
import { comparePeople, initials, sortingName } from './person-name.ts'

describe('sortingName', () => {
  it.each([
    ['Nguyễn Thị Ánh', 'Ánh Thị, Nguyễn'],
    ['  Vũ   An ', 'An, Vũ'],
    ['Lê Thị Mai Hương', 'Hương Thị Mai, Lê'],
    ['Ánh', 'Ánh'],
    ['Đặng Văn Yên'.normalize('NFD'), 'Yên Văn, Đặng'],
    ['', ''],
  ])('%s → %s', (fullName, sorting) => {
    expect(sortingName(fullName)).toBe(sorting)
  })
})

describe('comparePeople', () => {
  it.each([
    [
      'given names, then middle names',
      ['Phạm Thị An', 'Nguyễn Văn An', 'Nguyễn Thị Ánh', 'Bùi Minh Dương', 'Lê Văn Đặng', 'Trần Văn Yên'],
    ],
    ['no middle name first', ['Vũ An', 'Lê Bá An', 'Phạm Thị An', 'Hà Thị Bích An']],
    ['family names last', ['Bùi Văn An', 'Đặng Văn An', 'Đinh Văn An', 'Hà Văn An']],
    ['a short middle name before its continuation', ['Vũ Thị An', 'Bùi Thị Ái An']],
    ['near given names', ['Hà An', 'Hà Án', 'Hà Anh', 'Hà Ánh', 'Hà Ân', 'Hà Ấn', 'Hà Dung', 'Hà Dũng', 'Hà Đức']],
  ])('%s', (_, inOrder) => {
    expect([...inOrder].reverse().sort(comparePeople)).toEqual(inOrder)
  })

  it('holds two spellings of one name equal', () => {
    expect(comparePeople('Trần Thị Hòa', 'TRẦN THỊ HOÀ'.normalize('NFD'))).toBe(0)
  })

  it('orders as the stored key does, over many names', () => {
    const families = ['Nguyễn', 'Ngô', 'Đặng', 'Đào', 'Dương', 'Ông']
    const middles = ['', 'Thị', 'Thị Ánh', 'Văn', 'Đức']
    const givens = ['An', 'Ánh', 'Ân', 'Đang', 'Dáng', 'Yến']
    const names = families.flatMap((family) =>
      middles.flatMap((middle) => givens.map((given) => [family, middle, given].filter(Boolean).join(' '))),
    )
    const parts = (name: string) => {
      const [family = '', ...rest] = name.split(' ')
      const given = rest.pop() ?? ''
      return [given, rest.join(' '), family]
    }
    const reference = new Intl.Collator('vi').compare
    const byParts = (a: string, b: string) =>
      parts(a)
        .map((part, i) => reference(part, parts(b)[i] ?? ''))
        .find((order) => order !== 0) ?? 0
    expect([...names].sort(comparePeople)).toEqual([...names].sort(byParts))
    for (const a of names) {
      for (const b of names) {
        const [keyA, keyB] = [collationKey(sortingName(a)), collationKey(sortingName(b))]
        expect(comparePeople(a, b) < 0).toBe(keyA < keyB)
      }
    }
  })
})

describe('initials', () => {
  it.each([
    ['Hà Thị Mận', 'TM'],
    ['Nguyễn Văn Đức', 'VĐ'],
    ['đặng ánh', 'ĐA'],
    ['Lê Ước', 'LƯ'],
    ['Trần Ân'.normalize('NFD'), 'TÂ'],
    ['Yến', 'Y'],
    ['Hợp tác xã “Rau sạch”', 'RS'],
    ['Khu 3', 'K3'],
    ['Trần Văn An –', 'VA'],
    ['  ', ''],
  ])('%s → %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
