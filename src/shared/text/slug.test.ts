import { describe, expect, it } from 'vitest'
import { slugify } from './slug.ts'

describe('slugify', () => {
  it.each([
    ['Nguyễn Văn Đức', 'nguyen-van-duc'],
    ['Gương điển hình tiên tiến xã Phùng Nguyên', 'guong-dien-hinh-tien-tien-xa-phung-nguyen'],
    ['  Đặng   Thị Hường — “Cô giáo làng”  ', 'dang-thi-huong-co-giao-lang'],
    ['HTX Rau an toàn Tứ Xã (2024)', 'htx-rau-an-toan-tu-xa-2024'],
    ['Tiến', 'tien'],
    ['Tiến'.normalize('NFD'), 'tien'],
    ['ĐẶNG ĐÌNH Ðức', 'dang-dinh-duc'],
    ['Vườn 500 m²', 'vuon-500-m2'],
    ['Kỷ niệm 11/6/2026: 78 năm', 'ky-niem-11-6-2026-78-nam'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['../../etc/passwd\u0000', 'etc-passwd'],
    ['', 'bai'],
    [' — “…” 🎉 ', 'bai'],
    ['光明', 'bai'],
  ])('%s → %s', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it('cuts long titles between words', () => {
    const slug = slugify('Câu lạc bộ Phụ nữ khởi nghiệp và tiêu dùng nông sản sạch liên khu ba bốn năm xã Phùng Nguyên')
    expect(slug).toBe('cau-lac-bo-phu-nu-khoi-nghiep-va-tieu-dung-nong-san-sach-lien-khu-ba-bon-nam-xa')
    expect(slug.length).toBeLessThanOrEqual(80)
  })

  it('keeps a word that ends exactly at the limit and cuts one word that exceeds it', () => {
    expect(slugify(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80))
    expect(slugify('a'.repeat(300))).toBe('a'.repeat(80))
  })
})
