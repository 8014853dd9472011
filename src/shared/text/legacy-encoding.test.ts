import { describe, expect, it } from 'vitest'
import { looksLikeLegacyEncoding } from './legacy-encoding.ts'

describe('looksLikeLegacyEncoding', () => {
  it.each([
    ['TCVN3', 'NguyÔn V¨n §øc'],
    ['TCVN3', 'TrÇn ThÞ Hoµ'],
    ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam'],
    ['TCVN3', 'x· Phïng Nguyªn'],
    ['TCVN3', '®iÓn h×nh tiªn tiÕn'],
    ['VNI', 'Nguyeãn Vaên Ñöùc'],
    ['VNI', 'Traàn Thò Hoa'],
    ['VNI', 'UÛy ban nhaân daân xaõ'],
    ['VNI', 'Ñaëng Thò Höôøng'],
    ['VNI', 'PHUØ THOÏ'],
    ['UTF-8 as Windows-1252', 'Nguyá»…n VÄƒn Äá»©c'],
    ['UTF-8 as Windows-1252', 'xÃ£ PhÃ¹ng NguyÃªn'],
    ['UTF-8 as Latin-1', Buffer.from('Thị trấn Lâm Thao').toString('latin1')],
    ['replacement characters', 'Nguy\uFFFDn Văn \uFFFDức'],
  ])('%s: %s', (_, text) => {
    expect(looksLikeLegacyEncoding(text)).toBe(true)
  })

  it.each([
    '',
    'Nguyễn Văn Đức',
    'NGUYỄN VĂN ĐỨC'.normalize('NFD'),
    'Lê Hà',
    'Hoà Bình, xã Tiên Du',
    'Gương người tốt, việc tốt',
    'Tô Thanh Hùng – Bí thư chi bộ',
    'Tiên Kiên, Cao Xá, Bản Nguyên'.normalize('NFD'),
    'Thanh toán 25 m² · 30 °C ± 2 µg/m³',
    'Điều 5 § 2 «trích» ½ ©2026 VNPT®',
    'François Müller, Ångström, Jürgen Weiß',
    'naïve Noël Citroën Israël São João Leão Muñoz Peña',
    'Ý kiến nhân dân',
    'HTX Rau an toàn',
    'iPhone, VietGAP, OCOP',
    'Học tập 😀',
  ])('passes %s', (text) => {
    expect(looksLikeLegacyEncoding(text)).toBe(false)
  })
})
