import { formatNumber } from '@/shared/text/number-format'
import { beginningOf, deadlineInWords, timeInWords } from './deadline'
import { roundName } from './rounds'
import type { Rubric } from './rubric'
import type { ContestSettings, Prize, TieRule } from './settings'
import {
  contestKinds,
  contestLevels,
  fileKinds,
  prizeReceivers,
  publicationRules,
  type ScoreBasis,
  scoreBases,
  tieRuleNames,
} from './terms'

/** A section of the public rules page; every line is a sentence. */
export type RulesSection = { heading: string; lines: string[] }

/** The contest's settings as the public reads them. The grace after the deadline is not among them. */
export const rulesInWords = (settings: ContestSettings): RulesSection[] =>
  [
    { heading: 'Cuộc thi', lines: contestLines(settings) },
    { heading: 'Đối tượng dự thi', lines: entrantLines(settings) },
    { heading: 'Bài dự thi', lines: workLines(settings) },
    { heading: 'Thời gian', lines: timeLines(settings) },
    { heading: 'Thang điểm', lines: rubricLines(settings.rubric) },
    { heading: 'Cách chấm và xếp hạng', lines: judgingLines(settings) },
    { heading: 'Giải thưởng', lines: settings.prizes.map(prizeLine) },
  ].filter(({ lines }) => lines.length > 0)

const count = (value: number) => formatNumber(value)

const listed = (items: readonly string[], last = 'và') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

const lines = (...candidates: (string | false)[]) => candidates.filter((line): line is string => line !== false)

const contestLines = ({ kind, level, organisers, genres, topics }: ContestSettings) =>
  lines(
    `Hình thức: ${contestKinds[kind]}; ${contestLevels[level].toLowerCase()}.`,
    organisers.length > 0 && `Đơn vị tổ chức: ${organisers.map(({ name }) => name).join('; ')}.`,
    genres.length > 0 && `Thể loại: ${genres.map(({ label }) => label).join('; ')}.`,
    topics.length > 0 && `Chủ đề: ${topics.map(({ label }) => label).join('; ')}.`,
  )

const entrantLines = ({ entrants: { whoMayEnter, barred, entriesPerPerson, coAuthors } }: ContestSettings) =>
  lines(
    `Được dự thi: ${withoutStop(whoMayEnter)}.`,
    barred.length > 0 && `Không được dự thi: ${barred.map(({ who }) => withoutStop(who)).join('; ')}.`,
    entriesPerPerson === null
      ? 'Mỗi người được gửi nhiều bài, không giới hạn số bài.'
      : `Mỗi người được gửi nhiều nhất ${count(entriesPerPerson)} bài, tính cả bài đã rút${coAuthors > 0 ? ' và bài viết chung' : ''}.`,
    coAuthors > 0 && `Mỗi bài có thể có thêm nhiều nhất ${count(coAuthors)} đồng tác giả.`,
  )

const workLines = ({ works }: ContestSettings) =>
  lines(
    `${publicationRules[works.publication]}.`,
    works.isTrueStory && 'Tác phẩm viết về người thật, việc thật.',
    wordsLine(works),
    works.maxFiles === 0
      ? 'Bài dự thi không kèm tệp.'
      : `Kèm nhiều nhất ${count(works.maxFiles)} tệp, mỗi tệp không quá ${count(works.maxMegabytes)} MB, thuộc loại ${listed(
          works.fileKinds.map((kind) => fileKinds[kind]),
          'hoặc',
        )}.`,
    works.maxMinutes !== null && `Âm thanh và hình không dài quá ${count(works.maxMinutes)} phút.`,
  )

const wordsLine = ({ minWords, maxWords }: ContestSettings['works']) => {
  if (minWords !== null && maxWords !== null) return `Bài viết từ ${count(minWords)} đến ${count(maxWords)} từ.`
  if (maxWords !== null) return `Bài viết không quá ${count(maxWords)} từ.`
  return minWords !== null && `Bài viết ít nhất ${count(minWords)} từ.`
}

const timeLines = ({ timeline }: ContestSettings) =>
  lines(
    `Phát động: ${timeInWords(beginningOf(timeline.announcedFrom))}.`,
    `Nhận bài: từ ${timeInWords(beginningOf(timeline.opensFrom))} đến hết ${deadlineInWords(timeline.entriesUntil)}, theo đồng hồ của cổng, giờ Việt Nam.`,
    `Sơ loại: đến ${deadlineInWords(timeline.screeningUntil)}.`,
    ...timeline.rounds.map(({ name, until }) => `${name}: chấm đến hết ${deadlineInWords(until)}.`),
    `Dự kiến công bố kết quả: ${deadlineInWords(timeline.resultsExpected)}.`,
  )

const rubricLines = (rubric: Rubric) => {
  const { criteria, commentBelow, commentAbove } = rubric
  const outside = [
    commentBelow !== null && `dưới ${count(commentBelow)}%`,
    commentAbove !== null && `trên ${count(commentAbove)}%`,
  ].filter(Boolean)
  return lines(
    ...criteria.map(({ name, weight, maxMark, step, anchors }) => {
      const meanings = [...anchors]
        .sort((a, b) => a.mark - b.mark)
        .map(({ mark, words }) => `${count(mark)} điểm: ${withoutStop(words)}`)
      const scale = `${name}: hệ số ${count(weight)}, từ 0 đến ${count(maxMark)} điểm, cách nhau ${count(step)}`
      return meanings.length > 0 ? `${scale} (${meanings.join('; ')}).` : `${scale}.`
    }),
    criteria.length > 0 &&
      'Điểm của mỗi giám khảo quy về thang 100: mỗi tiêu chí lấy tỷ lệ so với điểm tối đa, nhân hệ số, cộng lại rồi chia cho tổng hệ số.',
    outside.length > 0 &&
      `Giám khảo phải ghi nhận xét khi cho điểm ${outside.join(' hoặc ')} điểm tối đa của tiêu chí.`,
  )
}

const judgingLines = ({ judging, rubric, genres, timeline }: ContestSettings) => {
  const rules = judging.tieRules.map((rule) => tieRuleInWords(rule, rubric))
  return lines(
    `Giám khảo không biết tên tác giả. Mỗi bài do ${count(judging.judgesPerEntry)} giám khảo chấm độc lập.`,
    timeline.rounds.length > 1 &&
      `Chấm hai vòng: “${roundName(timeline, 'first')}” chấm mọi bài và chọn bài vào “${roundName(timeline, 'final')}”; bài vào vòng sau được giám khảo chưa chấm bài ấy chấm lại từ đầu. Điểm hai vòng tính riêng: giải trao theo điểm vòng sau, các bài khác xếp tiếp theo, theo điểm vòng đầu.`,
    judging.gapThreshold !== null &&
      `Bài có điểm của hai giám khảo chênh nhau quá ${count(judging.gapThreshold)} điểm được một giám khảo nữa chấm.`,
    `Xếp hạng theo ${scoreBases[judging.basis]}${judging.isByGenre && genres.length > 0 ? ', riêng từng thể loại' : ''}.`,
    judging.basis === 'adjusted' &&
      `Điểm chỉ được hiệu chỉnh khi mỗi giám khảo có ít nhất ${count(judging.minimumShared)} bài chấm chung với người khác; nếu không, xếp hạng theo ${scoreBases.mean}.`,
    rules.length > 0 && `Khi bằng điểm, lần lượt xét: ${rules.map((rule, i) => `(${i + 1}) ${rule}`).join('; ')}.`,
    'Nếu vẫn bằng nhau, các bài đồng hạng; hội đồng xem xét và ghi quyết định vào biên bản.',
  )
}

/** By what the released result was ranked: where scores could not be adjusted, not as the contest had meant. */
export const rankedByInWords = (basis: ScoreBasis, isAdjusted: boolean): string =>
  basis === 'adjusted' && !isAdjusted
    ? `Bài được xếp hạng theo ${scoreBases.mean}: điểm không được hiệu chỉnh vì các giám khảo chưa chấm chung đủ bài để so mức chấm.`
    : `Bài được xếp hạng theo ${scoreBases[basis]}.`

export const tieRuleInWords = ({ rule, criterion }: TieRule, { criteria }: Rubric): string => {
  const name = criteria.find(({ key }) => key === criterion)?.name
  return rule === 'higher-criterion' && name ? `điểm trung bình của “${name}” cao hơn` : tieRuleNames[rule]
}

const prizeLine = ({ name, count: number, amount, receiver }: Prize) =>
  `${name} (${prizeReceivers[receiver]}): ${count(number)} giải${
    amount === null ? '' : `, ${number > 1 ? 'mỗi giải ' : ''}${count(amount)} đồng`
  }.`

function withoutStop(text: string): string {
  return text.trim().replace(/[.;,]+$/u, '')
}
