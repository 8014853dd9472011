import { describe, expect, it } from 'vitest'
import { type Identity, identityInText } from './identity-in-text'

const identity: Identity = {
  people: ['Hà Thị Mận', 'Nguyễn Đức'],
  units: ['Xã Phùng Nguyên', 'Trường THCS Tứ Xã'],
  phones: ['0912 345 678'],
  mails: ['Man.Ha@example.vn'],
}

const cluesIn = (text: string) => identityInText(text, identity).map(({ kind, found }) => `${kind}: ${found}`)

describe('what tells who wrote it', () => {
  it.each([
    ['Tôi là Hà Thị Mận, giáo viên.', ['person: Hà Thị Mận']],
    ['toi la HA THI MAN', ['person: HA THI MAN']],
    ['Hà Thị Mận'.normalize('NFD'), [`person: ${'Hà Thị Mận'.normalize('NFD')}`]],
    ['Hà\u00a0 Thị\nMận', ['person: Hà\u00a0 Thị\nMận']],
    ['Cô Thị Mận dạy học.', ['part of a name: Thị Mận']],
    ['Cô Mận dạy học.', ['part of a name: Mận']],
    ['Quả mận chín, cây Mẫn, Man.', []],
    ['Anh Đức và Nguyễn Đức', ['part of a name: Đức', 'person: Nguyễn Đức']],
    ['đạo đức, Duc', []],
    ['Ở xã Phùng Nguyên', ['unit: xã Phùng Nguyên']],
    ['Quê Phùng Nguyên, lên phùng nguyên', ['unit: Phùng Nguyên']],
    ['Trường THCS Tứ Xã; chợ Tứ Xã', ['unit: Trường THCS Tứ Xã', 'unit: Tứ Xã']],
    ['Gọi 0912.345.678 hoặc +84 912 345 678.', ['phone: 0912.345.678', 'phone: +84 912 345 678']],
    ['Gọi 0987654321 nhé', ['contact: 0987654321']],
    ['Thư: man.ha@EXAMPLE.vn.', ['mail: man.ha@EXAMPLE.vn']],
    ['(binh@example.com)', ['contact: binh@example.com']],
    ['Năm 2020 - 2025 thu 1.500.000.000 đồng', []],
    ['', []],
  ])('%j', (text, clues) => {
    expect(cluesIn(text)).toEqual(clues)
  })

  it('tells the place in the text as it is written', () => {
    const text = `Chào. Tôi là ${'Hà Thị Mận'.normalize('NFD')}, xã Phùng Nguyên.`
    for (const { start, end, found } of identityInText(text, identity)) expect(text.slice(start, end)).toBe(found)
    expect(identityInText(text, identity)).toHaveLength(2)
  })

  it('has nothing to look for without an identity', () => {
    expect(identityInText('Hà Thị Mận', { people: ['', ' '], units: [''], phones: [''], mails: [''] })).toEqual([])
  })
})
