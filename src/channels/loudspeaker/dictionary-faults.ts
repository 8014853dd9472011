import { toNfc } from '@/shared/text/nfc'
import { type Abbreviation, defaultAbbreviations } from '@/shared/text/speech/abbreviations'
import { speak } from '@/shared/text/speech/speak'

const afterKinds = ['number', 'document-number'] as const

/** A row of the dictionary as the panel stores it. */
export type Row = { short?: string | null; spoken?: string | null; place?: string | null }

const abbreviationsIn = (rows: readonly Row[]): Abbreviation[] =>
  rows.flatMap(({ short, spoken, place }) => {
    if (!short || !spoken) return []
    const after = afterKinds.find((kind) => kind === place)
    return [{ short: toNfc(short), spoken: toNfc(spoken), ...(after ? { after } : {}) }]
  })

/** The house's own entries come last: of two for one short form the later counts. */
export const withDefaults = (rows: readonly Row[]): Abbreviation[] => [
  ...defaultAbbreviations,
  ...abbreviationsIn(rows),
]

const shapes: Record<string, { shape: RegExp; must: string }> = {
  anywhere: {
    shape: /^\p{L}[\p{L}\p{N}]*(?:[&/-]\p{L}[\p{L}\p{N}]*)*\.?$/u,
    must: 'Chữ viết tắt gồm chữ và số liền nhau, bắt đầu bằng chữ; được nối bằng &, / hoặc -.',
  },
  number: {
    shape: /^(?:[°][A-Z]?|[%‰₫$]|\p{L}+[²³]?)$/u,
    must: 'Đơn vị đo gồm chữ liền nhau, ví dụ ha, m², °C.',
  },
  'document-number': {
    shape: /^\p{Lu}[\p{L}]*$/u,
    must: 'Phần của số văn bản gồm chữ liền nhau, bắt đầu bằng chữ hoa, ví dụ QĐ, UBND.',
  },
}

/** Why a short form cannot stand in the dictionary, or null. */
export const shortFault = ({ short, place }: Row, others: readonly Row[]): string | null => {
  const written = toNfc(short?.trim() ?? '')
  if (!written) return 'Chưa ghi chữ viết tắt.'
  const { shape, must } = shapes[place ?? 'anywhere'] ?? { shape: /$^/u, must: 'Hãy chọn chỗ đọc.' }
  if (!shape.test(written)) return must
  if ((place ?? 'anywhere') === 'anywhere' && (written.length < 2 || !/\p{Lu}/u.test(written)))
    return 'Chữ đọc ở mọi chỗ cần ít nhất hai ký tự, trong đó có chữ hoa: một từ thường sẽ bị đọc khác đi trong mọi bài.'
  const same = others.filter(
    (other) => toNfc(other.short?.trim() ?? '') === written && (other.place ?? 'anywhere') === (place ?? 'anywhere'),
  )
  return same.length > 1 ? `“${written}” đã có một dòng khác.` : null
}

/** Why the words cannot be read as they are, or null: no digit, and no short form, itself or another's. */
export const spokenFault = ({ short, spoken }: Row, rows: readonly Row[]): string | null => {
  const written = toNfc(spoken?.trim() ?? '')
  if (!written) return 'Chưa ghi cách đọc.'
  if (!/^[\p{L}\p{M}\s,-]+$/u.test(written)) return 'Cách đọc chỉ gồm chữ: số, dấu và ký hiệu cũng ghi bằng chữ.'
  if (written === toNfc(short?.trim() ?? '')) return 'Cách đọc trùng với chữ viết tắt.'
  const again = speak(written, withDefaults(rows))
  return again === written
    ? null
    : `Cách đọc còn chữ viết tắt, sẽ đọc thành “${again}”. Hãy ghi hết bằng chữ, không ghi chữ viết tắt vào cách đọc.`
}
