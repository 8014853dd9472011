import type { GlobalConfig, Payload } from 'payload'
import { lineField } from '@/publishing/fields'
import { anyone } from '@/shared/access/policy'
import { asPublic } from '@/shared/payload/acting'
import { optionsOf } from '@/shared/payload/options'
import type { Abbreviation } from '@/shared/text/speech/abbreviations'
import { hasRole, isAdmin } from '@/users/access'
import { type Row, shortFault, spokenFault, withDefaults } from './dictionary-faults'

const places = {
  anywhere: 'Ở mọi chỗ',
  number: 'Chỉ sau số (đơn vị đo)',
  'document-number': 'Chỉ trong số văn bản',
} as const

type Told = { siblingData?: Row; data?: { entries?: Row[] } }

const line = (field: { name: string; label: string; maxLength: number; description: string }) => {
  const base = lineField(field)
  return (fault: (row: Row, rows: readonly Row[]) => string | null) =>
    ({
      ...base,
      validate: (_: unknown, { siblingData, data }: Told) => fault(siblingData ?? {}, data?.entries ?? []) ?? true,
    }) as typeof base
}

/** How the house reads its own short forms: added to those that the portal knows, or in their place. */
export const readingDictionary: GlobalConfig = {
  slug: 'reading-dictionary',
  label: 'Từ điển đọc',
  // Every script that anybody opens is read by it.
  access: { read: anyone, update: hasRole('admin', 'editor'), readVersions: isAdmin },
  admin: {
    group: 'Kênh',
    hideAPIURL: true,
    description:
      'Chữ viết tắt được đọc thế nào trong bản đọc truyền thanh. Cổng đã biết những chữ thường gặp (UBND, HTX, ha, QĐ …); ghi thêm chữ của địa phương, hoặc ghi lại chữ đã có để đọc khác đi. Chữ hoa, chữ thường được phân biệt.',
  },
  fields: [
    {
      name: 'entries',
      type: 'array',
      label: 'Chữ viết tắt',
      labels: { singular: 'Chữ viết tắt', plural: 'Chữ viết tắt' },
      maxRows: 500,
      fields: [
        {
          type: 'row',
          fields: [
            line({ name: 'short', label: 'Viết tắt', maxLength: 30, description: 'Ví dụ: DVNN, KDC, ha.' })(shortFault),
            line({ name: 'spoken', label: 'Đọc là', maxLength: 120, description: 'Ví dụ: dịch vụ nông nghiệp.' })(
              spokenFault,
            ),
            {
              name: 'place',
              type: 'select',
              label: 'Đọc ở đâu',
              required: true,
              defaultValue: 'anywhere',
              options: optionsOf(places),
            },
          ],
        },
      ],
    },
  ],
}

/** The dictionary by which everything is read now: one statement. */
export const readAbbreviations = async (payload: Payload): Promise<Abbreviation[]> => {
  const { entries } = await payload.findGlobal({ slug: 'reading-dictionary', depth: 0, ...asPublic() })
  return withDefaults(entries ?? [])
}
