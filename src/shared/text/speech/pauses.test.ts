import { expect, it } from 'vitest'
import { pauseBefore } from './pauses.ts'

it.each([
  ['chị nói: | tôi làm được', 6],
  ['sau ba năm kiên trì, | chị đã gây dựng được', 5],
  ['chị trồng rau | và anh nuôi cá', 4],
  ['các cơ quan, | đơn vị, địa phương', 3],
  ['chiếc máy do nông dân, | thợ hàn và học sinh tự làm', 1],
  ['chiếc máy do nông dân, thợ hàn | và học sinh tự làm', 1],
  ['phát triển kinh tế | - xã hội', 0],
  ['phát triển kinh tế - | xã hội', 0],
  ['ông ra bờ kênh – | như mọi sáng', 6],
  ['kế hoạch năm nay | của ủy ban', 2],
  ['người tốt | việc tốt', 1],
  ['năm hai nghìn | không trăm hai mươi sáu', 0],
  ['năm hai nghìn | của ủy ban', 2],
  ['số bốn mươi sáu | ngày mùng chín', 2],
  ['số không một, | năm hai nghìn', 0],
  ['từ ngày mùng một | đến ngày mùng hai', 1],
  ['kéo dài đến | ngày mùng hai', 0],
  ['trong ba mươi | ngày qua', 0],
  ['ngày | mùng năm', 0],
  ['Thủ tướng | Chính phủ', 0],
  ['kế hoạch của | ủy ban', 0],
])('%s: %i', (text, pause) => {
  const words = text.split(' ')
  const at = words.indexOf('|')
  expect(pauseBefore(words.toSpliced(at, 1), at)).toBe(pause)
})
