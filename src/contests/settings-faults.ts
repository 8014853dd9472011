import { timelineFaults } from './phase'
import { type Fault, rubricFaults } from './rubric'
import type { ContestSettings } from './settings'

/** What is wrong with a contest's settings: the path of the field, and a sentence for the secretary. */
export const settingsFaults = (settings: ContestSettings): Fault[] => [
  ...genreFaults(settings),
  ...within('entrants', entrantFaults(settings)),
  ...within('works', workFaults(settings)),
  ...within('timeline', timelineFaults(settings.timeline)),
  ...within('rubric', rubricFaults(settings.rubric)),
  ...within('judging', judgingFaults(settings)),
  ...prizeFaults(settings),
]

const within = (group: string, faults: Fault[]): Fault[] =>
  faults.map(({ field, message }) => ({ field: `${group}.${field}`, message }))

const faultIf = (isWrong: boolean, field: string, message: string): Fault[] => (isWrong ? [{ field, message }] : [])

const isCount = (value: number, least = 0) => Number.isSafeInteger(value) && value >= least

const genreFaults = ({ genres }: ContestSettings) =>
  genres.flatMap(({ key }, i) =>
    faultIf(
      genres.findIndex((other) => other.key === key) !== i,
      `genres.${i}.key`,
      'Ký hiệu thể loại này đã dùng ở trên.',
    ),
  )

const entrantFaults = ({ entrants: { entriesPerPerson, coAuthors } }: ContestSettings) => [
  ...faultIf(
    entriesPerPerson !== null && !isCount(entriesPerPerson, 1),
    'entriesPerPerson',
    'Số bài mỗi người là số nguyên, từ 1 trở lên; để trống nếu không giới hạn.',
  ),
  ...faultIf(!isCount(coAuthors), 'coAuthors', 'Số đồng tác giả là số nguyên, từ 0 trở lên.'),
]

const workFaults = ({ works, kind }: ContestSettings) => {
  const { minWords, maxWords, fileKinds, maxFiles, maxMegabytes, maxMinutes } = works
  const isWrong = (words: number | null) => words !== null && !isCount(words, 1)
  const hasRecording = fileKinds.some((file) => file === 'mp3' || file === 'm4a' || file === 'mp4')
  return [
    ...faultIf(isWrong(minWords), 'minWords', 'Số từ là số nguyên, từ 1 trở lên; để trống nếu không giới hạn.'),
    ...faultIf(isWrong(maxWords), 'maxWords', 'Số từ là số nguyên, từ 1 trở lên; để trống nếu không giới hạn.'),
    ...faultIf(
      minWords !== null && maxWords !== null && minWords > maxWords,
      'maxWords',
      'Số từ nhiều nhất không được nhỏ hơn số từ ít nhất.',
    ),
    ...faultIf(!isCount(maxFiles), 'maxFiles', 'Số tệp là số nguyên, từ 0 trở lên.'),
    ...faultIf(maxFiles > 0 && fileKinds.length === 0, 'fileKinds', 'Hãy chọn loại tệp được gửi.'),
    ...faultIf(
      maxFiles > 0 && !isCount(maxMegabytes, 1),
      'maxMegabytes',
      'Dung lượng mỗi tệp là số nguyên, từ 1 MB trở lên.',
    ),
    ...faultIf(maxMinutes !== null && !(maxMinutes > 0), 'maxMinutes', 'Thời lượng phải lớn hơn 0 phút.'),
    ...faultIf(
      kind === 'report' && !(maxFiles > 0 && hasRecording),
      'fileKinds',
      'Thi phóng sự cần nhận ít nhất một loại tệp âm thanh hoặc hình: MP3, M4A, MP4.',
    ),
  ]
}

const judgingFaults = ({ judging, rubric }: ContestSettings) => {
  const { judgesPerEntry, gapThreshold, minimumShared, tieRules } = judging
  const keys = rubric.criteria.map(({ key }) => key)
  return [
    ...faultIf(!isCount(judgesPerEntry, 1), 'judgesPerEntry', 'Số giám khảo mỗi bài là số nguyên, từ 1 trở lên.'),
    ...faultIf(
      gapThreshold !== null && !(gapThreshold >= 0 && gapThreshold <= 100),
      'gapThreshold',
      'Ngưỡng chênh lệch nằm từ 0 đến 100 điểm.',
    ),
    ...faultIf(!isCount(minimumShared, 1), 'minimumShared', 'Số bài chấm chung là số nguyên, từ 1 trở lên.'),
    ...tieRules.flatMap(({ rule, criterion }, i) => [
      ...faultIf(
        rule === 'higher-criterion' && !(criterion !== null && keys.includes(criterion)),
        `tieRules.${i}.criterion`,
        'Hãy ghi ký hiệu của một tiêu chí có trong thang điểm.',
      ),
      ...faultIf(
        tieRules.findIndex((other) => other.rule === rule && other.criterion === criterion) !== i,
        `tieRules.${i}.rule`,
        'Quy tắc này đã có ở trên.',
      ),
    ]),
  ]
}

const prizeFaults = ({ prizes }: ContestSettings) =>
  prizes.flatMap(({ count, amount }, i) => [
    ...faultIf(!isCount(count, 1), `prizes.${i}.count`, 'Số giải là số nguyên, từ 1 trở lên.'),
    ...faultIf(
      amount !== null && !isCount(amount, 1),
      `prizes.${i}.amount`,
      'Tiền thưởng là số đồng, từ 1 trở lên; để trống nếu không ghi.',
    ),
  ])
