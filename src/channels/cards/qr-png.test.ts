import sharp from 'sharp'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { qrPng } from './qr-png'

it('has every square of the code, sharp and large enough to print', async () => {
  const text = 'https://guongsang.example.vn/guong-dien-hinh/ha-thi-man-k3f9x2'
  const { data: code, size } = encode(text, { ecc: 'M', border: 2 })
  const { data, info } = await sharp(await qrPng(text))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const square = info.width / size
  expect(info.width).toBeGreaterThanOrEqual(960)
  expect(Number.isInteger(square)).toBe(true)
  const darkAt = (x: number, y: number) => data[(y * info.width + x) * info.channels] === 0
  for (const [y, row] of code.entries())
    for (const [x, isDark] of row.entries())
      for (const [dx, dy] of [
        [0, 0],
        [square - 1, square - 1],
      ] as const)
        expect(darkAt(x * square + dx, y * square + dy)).toBe(isDark)
})
