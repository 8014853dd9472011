import { asOperator } from '@/shared/payload/acting'
import type { Role } from '@/users/roles'
import type { UnitKey } from './cast'
import { sectors } from './sectors'
import { known, noon, type Seeder } from './seeder'
import { units } from './units'

const password = 'guong-sang-demo-2026'

const accounts: { mailbox: string; name: string; roles: Role[]; unit?: UnitKey }[] = [
  { mailbox: 'admin', name: 'Quản trị cổng', roles: ['admin'] },
  { mailbox: 'editor', name: 'Trần Thu Hằng (biên tập)', roles: ['editor'] },
  { mailbox: 'affairs', name: 'Lưu Quang Minh (thi đua, khen thưởng)', roles: ['affairs'] },
  { mailbox: 'orientation', name: 'Đào Thanh Bình (định hướng)', roles: ['orientation'] },
  { mailbox: 'contributor', name: 'Hán Thị Nga (cộng tác viên)', roles: ['contributor'], unit: 'xa-phung-nguyen' },
  { mailbox: 'contributor2', name: 'Bùi Đức Long (cộng tác viên)', roles: ['contributor'], unit: 'xa-ban-nguyen' },
  { mailbox: 'judge1', name: 'Giám khảo thứ nhất', roles: ['judge'] },
  { mailbox: 'judge2', name: 'Giám khảo thứ hai', roles: ['judge'] },
  { mailbox: 'judge3', name: 'Giám khảo thứ ba', roles: ['judge'] },
]

/** The units with their history, the sectors of the plan and the yearly dates. */
export const seedPlace = async ({ payload, units: unitIds, sectors: sectorIds }: Seeder): Promise<void> => {
  for (const { key, slug, kind, name, gsoCode, validFrom, validUntil } of units) {
    const { id } = await payload.create({
      collection: 'units',
      data: {
        name,
        slug,
        kind,
        gsoCode,
        ...(validFrom ? { validFrom: noon(validFrom) } : {}),
        ...(validUntil ? { validUntil: noon(validUntil) } : {}),
      },
      ...asOperator,
    })
    unitIds.set(key, id)
  }
  for (const { key, successor } of units) {
    if (!successor) continue
    const id = known(unitIds, key)
    await payload.update({
      collection: 'units',
      id,
      data: { successor: known(unitIds, successor) },
      ...asOperator,
    })
  }
  for (const { key, slug, name, order, criteria } of sectors) {
    const { id } = await payload.create({ collection: 'sectors', data: { name, slug, order, criteria }, ...asOperator })
    sectorIds.set(key, id)
  }
}

export const seedAccounts = async ({ payload, users, units: unitIds }: Seeder): Promise<void> => {
  for (const { mailbox, name, roles, unit } of accounts) {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email: `${mailbox}@guongsang.test`,
        password,
        name,
        roles,
        ...(unit ? { unit: known(unitIds, unit) } : {}),
      },
      ...asOperator,
    })
    users.set(mailbox, id)
  }
}

const occasions = [
  { name: 'Ngày thành lập Đảng Cộng sản Việt Nam', day: 3, month: 2, since: 1930 },
  { name: 'Ngày Thầy thuốc Việt Nam', day: 27, month: 2, since: 1955 },
  { name: 'Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch; ghi ngày dương của năm)', day: 26, month: 4 },
  { name: 'Ngày sinh Chủ tịch Hồ Chí Minh', day: 19, month: 5, since: 1890 },
  { name: 'Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc', day: 11, month: 6, since: 1948 },
  { name: 'Ngày Thương binh - Liệt sĩ', day: 27, month: 7, since: 1947 },
  { name: 'Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam', day: 2, month: 9, since: 1945 },
  {
    name: 'Ngày truyền thống Mặt trận Tổ quốc Việt Nam, Ngày hội Đại đoàn kết toàn dân tộc',
    day: 18,
    month: 11,
    since: 1930,
  },
  { name: 'Ngày Nhà giáo Việt Nam', day: 20, month: 11, since: 1982 },
]

export const seedOccasions = async ({ payload }: Seeder): Promise<void> => {
  for (const data of occasions) await payload.create({ collection: 'occasions', data, ...asOperator })
}

/** Who runs the demonstration portal: settings, as any other locality would write its own. */
export const seedSettings = async ({ payload }: Seeder, campaign: string): Promise<void> => {
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      name: 'Gương Sáng',
      owner: 'Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông Lâm Thao',
      headerLines: [{ text: 'Tỉnh Phú Thọ' }, { text: 'Cổng tuyên truyền gương điển hình tiên tiến' }],
      description: 'Gương điển hình tiên tiến, người tốt, việc tốt và cách làm hay trên quê hương Lâm Thao.',
      locality: 'các xã Lâm Thao, Xuân Lũng, Phùng Nguyên, Bản Nguyên, tỉnh Phú Thọ',
      responsiblePerson: 'Trưởng ban biên tập (nội dung minh họa)',
      address: 'Xã Lâm Thao, tỉnh Phú Thọ',
      email: 'bantin@guongsang.test',
      correctionContact:
        'Ban biên tập, thư điện tử bantin@guongsang.test, hoặc bộ phận một cửa của xã nơi người được thể hiện sống',
      campaign,
    },
    ...asOperator,
  })
}
