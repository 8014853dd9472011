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
      ['02/9/1945', 'ngày mùng hai tháng chín năm một nghìn chín trăm bốn mươi lăm'],
      ['ngày 1-6', 'ngày mùng một tháng sáu'],
      ['Ngày 27.7', 'Ngày hai mươi bảy tháng bảy'],
      ['dịp 2-9', 'dịp ngày mùng hai tháng chín'],
      ['ngày 8-3 và 20-10', 'ngày mùng tám tháng ba và ngày hai mươi tháng mười'],
      ['ngày 19-5-2026', 'ngày mười chín tháng năm năm hai nghìn không trăm hai mươi sáu'],
      ['từ ngày 5-10 tháng 9', 'từ ngày mùng năm đến mùng mười tháng chín'],
      ['các ngày 5-7', 'các ngày mùng năm đến mùng bảy'],
      ['tháng 12-2025', 'tháng mười hai năm hai nghìn không trăm hai mươi lăm'],
      ['tháng 7 - 8/2026', 'tháng bảy đến tám năm hai nghìn không trăm hai mươi sáu'],
      ['Tết Độc lập 2/9', 'Tết Độc lập ngày mùng hai tháng chín'],
      ['Quý IV/2026', 'Quý bốn năm hai nghìn không trăm hai mươi sáu'],
      ['quý II-III/2026', 'quý hai đến ba năm hai nghìn không trăm hai mươi sáu'],
      ['đợt 1/2026', 'đợt một năm hai nghìn không trăm hai mươi sáu'],
      ['bà Mận, sinh 1947', 'bà Mận, sinh năm một nghìn chín trăm bốn mươi bảy'],
      ['Bếp không rác, 2026, đỡ rác', 'Bếp không rác, năm hai nghìn không trăm hai mươi sáu, đỡ rác'],
      ['2021: trồng rau', 'Năm hai nghìn không trăm hai mươi mốt: trồng rau'],
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
      ['từ 5–7%', 'từ năm đến bảy phần trăm'],
      ['0,3-0,5 ha', 'không phẩy ba đến không phẩy năm héc-ta'],
      ['50.000-70.000 đồng/kg', 'năm mươi nghìn đến bảy mươi nghìn đồng một ki-lô-gam'],
      ['25°C – 30°C', 'hai mươi lăm độ C đến ba mươi độ C'],
      ['16-18 tuổi', 'mười sáu đến mười tám tuổi'],
      ['tỷ số 3-1', 'tỷ số ba một'],
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
      ['05 hộ, 03 mô hình', 'năm hộ, ba mô hình'],
      ['khu 3,4,5', 'khu ba, bốn, năm'],
      ['mục III.2', 'mục ba chấm hai'],
      ['≥ 5%, < 3 hộ, ± 2', 'không dưới năm phần trăm, dưới ba hộ, cộng trừ hai'],
      ['ISO 9001:2015', 'ISO chín nghìn không trăm linh một, hai nghìn không trăm mười lăm'],
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
      ['1/3', 'một phần ba'],
      ['số 5/12 đường Hùng Vương', 'số năm trên mười hai đường Hùng Vương'],
      ['ngõ 12/5', 'ngõ mười hai trên năm'],
      ['phục vụ 24/7', 'phục vụ hai mươi tư trên bảy'],
      ['tỷ lệ 1:10', 'tỷ lệ một trên mười'],
    ],
  ],
  [
    'money and measures',
    [
      ['1.250.000 đồng', 'một triệu hai trăm năm mươi nghìn đồng'],
      ['1.250.000đ', 'một triệu hai trăm năm mươi nghìn đồng'],
      ['2,5 tỷ đồng', 'hai phẩy năm tỷ đồng'],
      ['1.250.000 đ', 'một triệu hai trăm năm mươi nghìn đồng'],
      ['1 250 000 đồng', 'một triệu hai trăm năm mươi nghìn đồng'],
      ['2,5 tỷ', 'hai phẩy năm tỷ'],
      ['300k/người', 'ba trăm nghìn một người'],
      ['3,4 triệu đồng/người/tháng', 'ba phẩy bốn triệu đồng một người một tháng'],
      ['5.000.000₫, $5', 'năm triệu đồng, năm đô la Mỹ'],
      ['mỗi ha, hàng chục km, một kg', 'mỗi héc-ta, hàng chục ki-lô-mét, một ki-lô-gam'],
      ['tại Km15+300', 'tại ki-lô-mét mười lăm cộng ba trăm'],
      ['10 m3/s', 'mười mét khối một giây'],
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
      ["30' mỗi ngày", 'ba mươi phút mỗi ngày'],
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
      ['0210 3123 456', 'không hai một không, ba một hai ba, bốn năm sáu'],
      ['(+84) 912 345 678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
      ['1900 6868', 'một chín không không, sáu tám sáu tám'],
      ['đường ĐT 324', 'đường đường tỉnh ba trăm hai mươi tư'],
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
      ['Nghị quyết 12-NQ/TW', 'Nghị quyết mười hai của Trung ương'],
      ['Kế hoạch 45/KH-UBND-NV', 'Kế hoạch bốn mươi lăm của Ủy ban nhân dân'],
      ['Công văn số 123/UBND-VX', 'Công văn số một trăm hai mươi ba của Ủy ban nhân dân'],
      [
        'Quyết định số 01/2024/QĐ-UBND ngày 05/01/2024 của UBND tỉnh',
        'Quyết định số không một ngày mùng năm tháng một năm hai nghìn không trăm hai mươi tư của Ủy ban nhân dân tỉnh',
      ],
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
      ['UBND/HĐND xã', 'Ủy ban nhân dân, Hội đồng nhân dân xã'],
      ['TP.HCM', 'thành phố Hồ Chí Minh'],
      ['PGS.TS Trần Văn B', 'phó giáo sư tiến sĩ Trần Văn B'],
      ['đ/c Bí thư', 'đồng chí Bí thư'],
      ['ngô, khoai, v.v. Bà con', 'ngô, khoai, vân vân. Bà con'],
      ['CNH-HĐH', 'công nghiệp hóa, hiện đại hóa'],
      ['XUBND ABC', 'XUBND ABC'],
      ['thực hiện hiệu quả./.', 'thực hiện hiệu quả.'],
    ],
  ],
  [
    'addresses of the net',
    [
      ['ubnd@lamthao.example', 'ubnd a còng lamthao chấm example'],
      ['https://lamthao.example/tin-tuc/12', 'lamthao chấm example gạch chéo tin gạch ngang tuc gạch chéo mười hai'],
      ['xem tại www.lamthao.example.', 'xem tại lamthao chấm example.'],
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
