import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password'

describe('a password', () => {
  it.each([
    ['mot cau dai de nho', '', null],
    ['guong-sang-demo-2026', 'editor@guongsang.test', null],
    ['một câu có dấu', '', null],
    ['😀😁😂🤣😃😄😅😆😉😊😋😎', '', null],
    ['ngan', '', /ít nhất 12/],
    ['12345678901', '', /ít nhất 12/],
    ['😀😁😂🤣😃😄', '', /ít nhất 12/],
    ['', '', /ít nhất 12/],
    ['123456789012', '', /phổ biến/],
    ['MatKhau123456', '', /phổ biến/],
    ['VIETNAMVIETNAM', '', /phổ biến/],
    ['zzzzzzzzzzzzzzzz', '', /lặp lại/],
    ['abababababababab', '', /lặp lại/],
    ['phongnoivu123', 'phongnoivu@xa.vn', /địa chỉ thư/],
    ['PhongNoiVu2026', 'phongnoivu@xa.vn', /địa chỉ thư/],
    ['phongnoivu mot cau dai', 'phongnoivu@xa.vn', null],
    ['ab va mot cau dai', 'ab@xa.vn', null],
  ] as [string, string, RegExp | null][])('%j of %j', (password, email, problem) => {
    const said = passwordProblem(password, email)
    if (problem === null) expect(said).toBeNull()
    else expect(said).toMatch(problem)
  })
})
