import { asOperator } from '@/shared/payload/acting'
import { known, type Seeder } from './seeder'

/** A newsletter that an editor put together: the edition of 11/6 as a whole, and two practices besides. */
export const seedBooklet = async ({ payload, items }: Seeder): Promise<void> => {
  const practices = [...items.values()].filter(({ relationTo }) => relationTo === 'practices').slice(0, 2)
  await payload.create({
    collection: 'booklets',
    data: {
      title: 'Những việc gần nhà',
      subtitle: 'Tờ tin gương điển hình tiên tiến (nội dung minh họa)',
      dateline: 'Số kỷ niệm 11/6, năm 2026',
      edition: known(items, 'thi-dua-ai-quoc-2026').value,
      items: practices as never,
      foreword: [
        'Ở khu nào cũng có những người làm việc tốt rồi về nhà, không kể lại với ai.',
        'Tờ tin này chép chuyện của họ ra giấy, để người không dùng điện thoại cũng đọc được, để nhà văn hóa khu có cái đọc trước buổi họp, để các cháu mang về cho ông bà.',
        'Đọc xong, xin chuyền tay cho nhà bên cạnh.',
      ].join('\n'),
      paper: 'a4',
      columns: '2',
      cover: 'first',
    },
    ...asOperator,
  })
}
