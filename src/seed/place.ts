import { asOperator } from '@/shared/payload/acting'
import type { Role } from '@/users/roles'
import type { UnitKey } from './cast'
import { occasions } from './occasions'
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

export const seedOccasions = async ({ payload, occasions: occasionIds }: Seeder): Promise<void> => {
  for (const { key, ...data } of occasions) {
    const { id } = await payload.create({ collection: 'occasions', data, ...asOperator })
    occasionIds.set(key, id)
  }
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

/** The criteria of the sectors are the plan's words: each names the period that set them. */
export const seedSource = async ({ payload, sectors: sectorIds }: Seeder, campaign: string): Promise<void> => {
  for (const id of sectorIds.values())
    await payload.update({ collection: 'sectors', id, data: { campaign }, ...asOperator })
}
