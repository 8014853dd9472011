import { describe, expect, it } from 'vitest'
import { speak } from './speak.ts'

describe.each([
  [
    'dates',
    [
      ['ngày 11/6', 'ngày mười một tháng sáu'],
      ['tháng 4', 'tháng tư'],
      ['tháng 1, 4 và 12', 'tháng một, tư và mười hai'],
      ['ngày 05/4/2026', 'ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu'],
      ['ngày 10/10', 'ngày mùng mười tháng mười'],
      ['ngày 5 tháng 4 năm 2024', 'ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi tư'],
      ['mùng 5 tháng 4', 'mùng năm tháng tư'],
      ['mùng 2/9', 'mùng hai tháng chín'],
      ['sáng 2/9', 'sáng ngày mùng hai tháng chín'],
      ['(11/6) hằng năm', '(ngày mười một tháng sáu) hằng năm'],
      ['dịp 30/4, 1/5', 'dịp ngày ba mươi tháng tư, ngày mùng một tháng năm'],
      ['từ 5/9 đến 10/9', 'từ ngày mùng năm tháng chín đến ngày mùng mười tháng chín'],
      ['từ ngày 5-10/9', 'từ ngày mùng năm đến mùng mười tháng chín'],
      ['ngày 5, 6 và 7/9', 'ngày mùng năm, mùng sáu và mùng bảy tháng chín'],
      ['từ ngày 5 đến ngày 20 tháng 9', 'từ ngày mùng năm đến ngày hai mươi tháng chín'],
      ['Thứ Ba, 09/06/2026', 'Thứ Ba, ngày mùng chín tháng sáu năm hai nghìn không trăm hai mươi sáu'],
      ['09-06-2026', 'ngày mùng chín tháng sáu năm hai nghìn không trăm hai mươi sáu'],
      ['9.6.2026', 'ngày mùng chín tháng sáu năm hai nghìn không trăm hai mươi sáu'],
      [
        '11/6/1948 - 11/6/2026',
        'ngày mười một tháng sáu năm một nghìn chín trăm bốn mươi tám đến ngày mười một tháng sáu năm hai nghìn không trăm hai mươi sáu',
      ],
      ['tháng 6/2026', 'tháng sáu năm hai nghìn không trăm hai mươi sáu'],
      ['06/2026', 'tháng sáu năm hai nghìn không trăm hai mươi sáu'],
      ['Quý I/2026', 'Quý một năm hai nghìn không trăm hai mươi sáu'],
      ['quý 3/2026', 'quý ba năm hai nghìn không trăm hai mươi sáu'],
      ['4 tháng', 'bốn tháng'],
      ['mỗi ngày 5 kg', 'mỗi ngày năm ki-lô-gam'],
      ['ngày 2 buổi', 'ngày hai buổi'],
      ['ngày 31/2', 'ngày ba mươi mốt trên hai'],
    ],
  ],
  [
    'ranges',
    [
      ['giai đoạn 2022-2025', 'giai đoạn hai nghìn không trăm hai mươi hai đến hai nghìn không trăm hai mươi lăm'],
      ['giai đoạn 2021 - 2025', 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm'],
      ['18–25 tuổi', 'mười tám đến hai mươi lăm tuổi'],
      ['5-7%', 'năm đến bảy phần trăm'],
      ['từ 5% - 7%', 'từ năm phần trăm đến bảy phần trăm'],
      ['năm học 2025/2026', 'năm học hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu'],
    ],
  ],
  [
    'numbers',
    [
      ['98,72%', 'chín mươi tám phẩy bảy mươi hai phần trăm'],
      ['1.234.567,89', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy phẩy tám mươi chín'],
      ['1.250 hộ', 'một nghìn hai trăm năm mươi hộ'],
      ['1\u00a0250 hộ', 'một nghìn hai trăm năm mươi hộ'],
      ['1.5 ha', 'một phẩy năm héc-ta'],
      ['công nghiệp 4.0', 'công nghiệp bốn chấm không'],
      ['khu 3, 4, 5', 'khu ba, bốn, năm'],
      ['-5°C', 'âm năm độ C'],
      ['COVID-19', 'cô-vít mười chín'],
      ['khu 3A, mạng 4G', 'khu ba A, mạng bốn G'],
      ['Trường số 05', 'Trường số không năm'],
      ['12345678901234567', 'một hai ba bốn năm sáu bảy tám chín không một hai ba bốn năm sáu bảy'],
      ['Một câu không có số.', 'Một câu không có số.'],
      ['', ''],
    ],
  ],
  [
    'fractions and ratios',
    [
      ['2/3 số hộ', 'hai phần ba số hộ'],
      ['3/4 diện tích', 'ba phần tư diện tích'],
      ['1/10', 'một phần mười'],
      ['thương binh hạng 2/4', 'thương binh hạng hai trên bốn'],
      ['đạt 19/19 tiêu chí', 'đạt mười chín trên mười chín tiêu chí'],
      ['1.250/1.300 hộ', 'một nghìn hai trăm năm mươi trên một nghìn ba trăm hộ'],
      ['tỷ lệ 1:10', 'tỷ lệ một trên mười'],
    ],
  ],
  [
    'money and measures',
    [
      ['1.250.000 đồng', 'một triệu hai trăm năm mươi nghìn đồng'],
      ['1.250.000đ', 'một triệu hai trăm năm mươi nghìn đồng'],
      ['2,5 tỷ đồng', 'hai phẩy năm tỷ đồng'],
      ['15 triệu đồng/tháng', 'mười lăm triệu đồng một tháng'],
      ['5.000đ/kg', 'năm nghìn đồng một ki-lô-gam'],
      ['3,5 ha', 'ba phẩy năm héc-ta'],
      ['3,5ha.', 'ba phẩy năm héc-ta.'],
      ['500 m²', 'năm trăm mét vuông'],
      ['500m2', 'năm trăm mét vuông'],
      ['20 m³ nước', 'hai mươi mét khối nước'],
      ['40 km/h', 'bốn mươi ki-lô-mét một giờ'],
      ['60 tạ/ha', 'sáu mươi tạ một héc-ta'],
      ['37 ºC', 'ba mươi bảy độ C'],
      ['cao 1m65', 'cao một mét sáu mươi lăm'],
      ['10 x 20 m', 'mười nhân hai mươi mét'],
      ['12 m × 5 m', 'mười hai mét nhân năm mét'],
      ['3 lần/năm', 'ba lần một năm'],
      ['24 kWh', 'hai mươi tư ki-lô-oát giờ'],
      ['2 thôn/xóm', 'hai thôn/xóm'],
    ],
  ],
  [
    'ordinals',
    [
      ['lần thứ XIX', 'lần thứ mười chín'],
      ['lần thứ I', 'lần thứ nhất'],
      ['LẦN THỨ IV', 'LẦN THỨ tư'],
      ['lần thứ 4', 'lần thứ tư'],
      ['thứ 24', 'thứ hai mươi tư'],
      ['Đại hội XIII', 'Đại hội mười ba'],
      ['khóa XV, chương II', 'khóa mười lăm, chương hai'],
      ['quý I và II', 'quý một và hai'],
      ['quý III - IV', 'quý ba đến bốn'],
      ['thế kỷ XXI', 'thế kỷ hai mươi mốt'],
      ['I. MỤC ĐÍCH', 'một. MỤC ĐÍCH'],
      ['khu C, loại IIII', 'khu C, loại IIII'],
    ],
  ],
  [
    'times',
    [
      ['7h30', 'bảy giờ ba mươi phút'],
      ['19:30', 'mười chín giờ ba mươi phút'],
      ['19 giờ 30', 'mười chín giờ ba mươi phút'],
      ['19 giờ 30 phút', 'mười chín giờ ba mươi phút'],
      ['lúc 8h00 ngày 11/6', 'lúc tám giờ ngày mười một tháng sáu'],
      ['7h30 - 11h', 'bảy giờ ba mươi phút đến mười một giờ'],
      ['17h.', 'mười bảy giờ.'],
      ['trực 24/24 giờ', 'trực hai mươi tư trên hai mươi tư giờ'],
    ],
  ],
  [
    'telephone numbers',
    [
      ['0912 345 678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
      ['0912345678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
      ['0210.3825.123', 'không hai một không, ba tám hai năm, một hai ba'],
      ['(0210) 3825 123', 'không hai một không, ba tám hai năm, một hai ba'],
      ['+84 912 345 678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
      ['đường dây nóng: 1800 1234', 'đường dây nóng: một tám không không, một hai ba bốn'],
      ['gọi số 114', 'gọi số một một bốn'],
    ],
  ],
  [
    'document numbers',
    [
      ['Quyết định số 1526/QĐ-TTg', 'Quyết định số một nghìn năm trăm hai mươi sáu của Thủ tướng Chính phủ'],
      [
        'Kế hoạch số 3228/KH-UBND ngày 21/8/2023 của UBND tỉnh Phú Thọ',
        'Kế hoạch số ba nghìn hai trăm hai mươi tám ngày hai mươi mốt tháng tám năm hai nghìn không trăm hai mươi ba của Ủy ban nhân dân tỉnh Phú Thọ',
      ],
      ['Chỉ thị số 05-CT/TW của Bộ Chính trị', 'Chỉ thị số không năm của Bộ Chính trị'],
      [
        'Luật số 91/2025/QH15',
        'Luật số chín mươi mốt, năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm',
      ],
      ['Nghị định 30/2020/NĐ-CP', 'Nghị định ba mươi, năm hai nghìn không trăm hai mươi của Chính phủ'],
      ['theo 214/QĐ-UBND.', 'theo Quyết định số hai trăm mười bốn của Ủy ban nhân dân.'],
      ['QĐ 214/QĐ-SNV', 'Quyết định hai trăm mười bốn của S N V'],
    ],
  ],
  [
    'abbreviations',
    [
      ['UBND xã', 'Ủy ban nhân dân xã'],
      ['HĐND&UBND huyện', 'Hội đồng nhân dân và Ủy ban nhân dân huyện'],
      ['các HTX, CLB.', 'các hợp tác xã, câu lạc bộ.'],
      ['TP. Việt Trì, TP Việt Trì', 'thành phố Việt Trì, thành phố Việt Trì'],
      ['phát triển KT-XH', 'phát triển kinh tế - xã hội'],
      ['Trường THCS Tứ Xã', 'Trường trung học cơ sở Tứ Xã'],
      ['đồng ha, chị m', 'đồng ha, chị m'],
      ['XUBND ABC', 'XUBND ABC'],
      ['thực hiện hiệu quả./.', 'thực hiện hiệu quả.'],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (written, spoken) => {
    expect(speak(written)).toBe(spoken)
    expect(speak(written.normalize('NFD'))).toBe(spoken)
  })
})

describe('speak', () => {
  it('reads by the dictionary it is given', () => {
    const own = [
      { short: 'NVH', spoken: 'nhà văn hóa' },
      { short: 'sào', spoken: 'sào Bắc Bộ', after: 'number' as const },
    ]
    expect(speak('NVH khu 3, 5 sào, UBND', own)).toBe('nhà văn hóa khu ba, năm sào Bắc Bộ, UBND')
  })

  it('leaves no digit', () => {
    const hostile = '1/2/3/4 5..6 7,,8 9-10-11 A1B2 12:34:56 1.2345 0.0.0 25:99 32/13/2026 1e9 $5 #7 99h99 ٣'
    expect(speak(hostile)).not.toMatch(/[0-9]/)
  })

  it('changes nothing when applied again', () => {
    const once = speak('Quyết định số 1526/QĐ-TTg ngày 09/12/2022: 98,72% hộ, 3,5 ha, lúc 7h30')
    expect(speak(once)).toBe(once)
  })

  it('keeps the lines', () => {
    expect(speak('Khu 3\n\nKhu  4')).toBe('Khu ba\n\nKhu bốn')
  })
})
