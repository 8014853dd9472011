import { describe, expect, it } from 'vitest'
import { exampleSettings } from './factory'
import { rankedByInWords, rulesInWords } from './rules-in-words'
import type { ContestSettings } from './settings'

const lineOf = (settings: ContestSettings) => rulesInWords(settings).flatMap(({ lines }) => lines)

describe('the rules page', () => {
  it('tells of two rounds', () => {
    const rounds = [
      { name: 'Vòng sơ khảo', until: '2026-05-28' },
      { name: 'Vòng chung khảo', until: '2026-06-02' },
    ]
    const lines = lineOf({ ...exampleSettings, timeline: { ...exampleSettings.timeline, rounds } })
    expect(lines).toContain(
      'Chấm hai vòng: “Vòng sơ khảo” chấm mọi bài và chọn bài vào “Vòng chung khảo”; bài vào vòng sau được giám khảo chưa chấm bài ấy chấm lại từ đầu. Điểm hai vòng tính riêng: giải trao theo điểm vòng sau, các bài khác xếp tiếp theo, theo điểm vòng đầu.',
    )
  })

  it('prints all that is set', () => {
    expect(rulesInWords(exampleSettings)).toEqual([
      {
        heading: 'Cuộc thi',
        lines: [
          'Hình thức: Thi viết; cấp tỉnh.',
          'Đơn vị tổ chức: Ban Tuyên giáo; Sở Nội vụ.',
          'Thể loại: Chân dung; Phóng sự.',
          'Chủ đề: Nông thôn mới.',
        ],
      },
      {
        heading: 'Đối tượng dự thi',
        lines: [
          'Được dự thi: Công dân Việt Nam từ 10 tuổi trở lên.',
          'Không được dự thi: thành viên ban tổ chức, ban giám khảo; người biên tập của cổng.',
          'Mỗi người được gửi nhiều nhất 3 bài, tính cả bài đã rút và bài viết chung.',
          'Mỗi bài có thể có thêm nhiều nhất 2 đồng tác giả.',
        ],
      },
      {
        heading: 'Bài dự thi',
        lines: [
          'Tác phẩm chưa đăng, phát ở đâu và chưa dự cuộc thi nào khác.',
          'Tác phẩm viết về người thật, việc thật.',
          'Bài viết từ 1.300 đến 1.500 từ.',
          'Kèm nhiều nhất 5 tệp, mỗi tệp không quá 100 MB, thuộc loại JPEG, PNG hoặc MP4.',
          'Âm thanh và hình không dài quá 7 phút.',
        ],
      },
      {
        heading: 'Thời gian',
        lines: [
          'Phát động: 00:00 ngày 01/03/2026.',
          'Nhận bài: từ 00:00 ngày 10/03/2026 đến hết 23:59 ngày 15/05/2026, theo đồng hồ của cổng, giờ Việt Nam.',
          'Sơ loại: đến 23:59 ngày 20/05/2026.',
          'Vòng chấm: chấm đến hết 23:59 ngày 02/06/2026.',
          'Dự kiến công bố kết quả: 08:00 ngày 11/06/2026.',
        ],
      },
      {
        heading: 'Thang điểm',
        lines: [
          'Nội dung: hệ số 3, từ 0 đến 10 điểm, cách nhau 0,5 (5 điểm: đủ ý, còn chung chung; 9 điểm: câu chuyện mới, có chi tiết thật).',
          'Cách viết: hệ số 1, từ 0 đến 5 điểm, cách nhau 0,25.',
          'Điểm của mỗi giám khảo quy về thang 100: mỗi tiêu chí lấy tỷ lệ so với điểm tối đa, nhân hệ số, cộng lại rồi chia cho tổng hệ số.',
          'Giám khảo phải ghi nhận xét khi cho điểm dưới 40% hoặc trên 90% điểm tối đa của tiêu chí.',
        ],
      },
      {
        heading: 'Cách chấm và xếp hạng',
        lines: [
          'Giám khảo không biết tên tác giả. Mỗi bài do 3 giám khảo chấm độc lập.',
          'Bài có điểm của hai giám khảo chênh nhau quá 15 điểm được một giám khảo nữa chấm.',
          'Xếp hạng theo điểm trung bình đã hiệu chỉnh theo mức chấm chặt, chấm rộng của từng giám khảo, riêng từng thể loại.',
          'Điểm chỉ được hiệu chỉnh khi mỗi giám khảo có ít nhất 5 bài chấm chung với người khác; nếu không, xếp hạng theo điểm trung bình cộng của các giám khảo.',
          'Khi bằng điểm, lần lượt xét: (1) điểm trung vị cao hơn; (2) điểm trung bình của “Nội dung” cao hơn.',
          'Nếu vẫn bằng nhau, các bài đồng hạng; hội đồng xem xét và ghi quyết định vào biên bản.',
        ],
      },
      {
        heading: 'Giải thưởng',
        lines: [
          'Giải Nhất (tác giả): 1 giải, 10.000.000 đồng.',
          'Giải Nhì (tác giả): 2 giải, mỗi giải 5.000.000 đồng.',
          'Tập thể có nhiều bài dự thi (tập thể): 3 giải.',
        ],
      },
    ])
  })

  it.each([
    [{ minWords: null, maxWords: 2000 }, 'Bài viết không quá 2.000 từ.'],
    [{ minWords: 500, maxWords: null }, 'Bài viết ít nhất 500 từ.'],
    [{ maxFiles: 0 }, 'Bài dự thi không kèm tệp.'],
    [{ publication: 'published' as const }, 'Tác phẩm đã đăng, phát trên báo, đài, trang tin hoặc bản tin.'],
  ])('works: %j', (change, line) => {
    expect(lineOf({ ...exampleSettings, works: { ...exampleSettings.works, ...change } })).toContain(line)
  })

  it('says when nothing is limited, and leaves out what is not told', () => {
    const bare: ContestSettings = {
      ...exampleSettings,
      organisers: [],
      genres: [],
      topics: [],
      entrants: { whoMayEnter: 'Mọi người', barred: [], entriesPerPerson: null, coAuthors: 0 },
      works: { ...exampleSettings.works, minWords: null, maxWords: null, maxMinutes: null, isTrueStory: false },
      rubric: { ...exampleSettings.rubric, commentBelow: null, commentAbove: null },
      judging: { ...exampleSettings.judging, basis: 'mean', gapThreshold: null, tieRules: [] },
      prizes: [],
    }
    const lines = lineOf(bare)
    expect(lines).toContain('Mỗi người được gửi nhiều bài, không giới hạn số bài.')
    expect(lines).toContain('Xếp hạng theo điểm trung bình cộng của các giám khảo.')
    expect(lines.join('\n')).not.toMatch(
      /null|undefined|đồng tác giả|nhận xét khi|chênh nhau|Khi bằng điểm|hiệu chỉnh|thể loại/,
    )
    expect(rulesInWords(bare).map(({ heading }) => heading)).not.toContain('Giải thưởng')
  })

  it('never tells of the grace, and every line is a sentence', () => {
    const usual = lineOf(exampleSettings)
    const generous = { ...exampleSettings, timeline: { ...exampleSettings.timeline, graceMinutes: 59 } }
    expect(lineOf(generous)).toEqual(usual)
    for (const line of usual) expect(line).toMatch(/^\p{Lu}.*[^.]\.$/u)
  })
})

it.each([
  ['mean', false, 'Bài được xếp hạng theo điểm trung bình cộng của các giám khảo.'],
  ['mean', true, 'Bài được xếp hạng theo điểm trung bình cộng của các giám khảo.'],
  ['median', true, 'Bài được xếp hạng theo điểm trung vị của các giám khảo.'],
  [
    'adjusted',
    true,
    'Bài được xếp hạng theo điểm trung bình đã hiệu chỉnh theo mức chấm chặt, chấm rộng của từng giám khảo.',
  ],
  [
    'adjusted',
    false,
    'Bài được xếp hạng theo điểm trung bình cộng của các giám khảo: điểm không được hiệu chỉnh vì các giám khảo chưa chấm chung đủ bài để so mức chấm.',
  ],
] as const)('a result by %s, adjusted: %s', (basis, isAdjusted, words) =>
  expect(rankedByInWords(basis, isAdjusted)).toBe(words),
)
