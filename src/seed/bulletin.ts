import { asOperator } from '@/shared/payload/acting'
import { known, noon, type Seeder } from './seeder'

/** One broadcast of the demonstration: a good deed, a profile and a practice. */
export const seedBulletin = async ({ payload, items }: Seeder): Promise<void> => {
  const chosen = ['nguyen-van-co-tra-lai-tien', 'ha-thi-man', 'bep-khong-rac'].map((key) => known(items, key))
  await payload.create({
    collection: 'bulletins',
    data: {
      title: 'Bản tin truyền thanh sáng thứ Bảy (nội dung minh họa)',
      items: chosen as never,
      broadcastOn: noon('2026-11-14'),
      priority: 'normal',
      repeats: 2,
    },
    ...asOperator,
  })
}
