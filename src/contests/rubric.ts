import { compare, divide, fromDecimal, multiply, type Rational, rational, sumOf } from './rational'

/** Points are plain numbers with at most two decimals, such as 7.5; they are reckoned with exactly. */
export type Criterion = {
  key: string
  name: string
  /** A whole number, 1 or more. */
  weight: number
  /** Marks go from 0 to this, in steps. */
  maxMark: number
  step: number
  /** What a mark means, in words. */
  anchors: { mark: number; words: string }[]
}

export type Rubric = {
  criteria: Criterion[]
  /** A mark below this percentage of its maximum, or above the other one, needs a comment; null: never. */
  commentBelow: number | null
  commentAbove: number | null
}

export type Mark = { criterion: string; mark: number; comment: string | null }

export type Fault = { field: string; message: string }

const isPlain = (value: number) => Number.isFinite(value) && /^\d+(\.\d{1,2})?$/.test(String(value))

const isMultiple = (value: number, step: number) => divide(fromDecimal(value), fromDecimal(step)).under === 1n

/** What is wrong with a rubric, for the secretary who writes it. */
export const rubricFaults = ({ criteria, commentBelow, commentAbove }: Rubric): Fault[] => {
  const none = criteria.length === 0 ? [{ field: 'criteria', message: 'Cần ít nhất một tiêu chí.' }] : []
  const own = criteria.flatMap((criterion, i) => {
    const isTwice = criteria.findIndex(({ key }) => key === criterion.key) !== i
    const twice = isTwice ? [{ field: 'key', message: 'Mã tiêu chí này đã dùng ở trên.' }] : []
    return [...twice, ...criterionFaults(criterion)].map(({ field, message }) => ({
      field: `criteria.${i}.${field}`,
      message,
    }))
  })
  const band = Object.entries({ commentBelow, commentAbove })
    .filter(([, value]) => value !== null && !(value >= 0 && value <= 100))
    .map(([field]) => ({ field, message: 'Tỷ lệ nằm từ 0 đến 100.' }))
  const isUpsideDown = commentBelow !== null && commentAbove !== null && commentBelow > commentAbove
  const order = isUpsideDown ? [{ field: 'commentAbove', message: 'Ngưỡng trên không được thấp hơn ngưỡng dưới.' }] : []
  return [...none, ...own, ...band, ...order]
}

const criterionFaults = ({ weight, maxMark, step, anchors }: Criterion): Fault[] => {
  const isWeight = Number.isSafeInteger(weight) && weight >= 1
  const weights = isWeight ? [] : [{ field: 'weight', message: 'Hệ số là số nguyên, từ 1 trở lên.' }]
  if (!isPlain(step) || step <= 0)
    return [...weights, { field: 'step', message: 'Bước điểm là số dương, nhiều nhất hai chữ số thập phân.' }]
  if (!isPlain(maxMark) || maxMark <= 0 || !isMultiple(maxMark, step))
    return [...weights, { field: 'maxMark', message: 'Điểm tối đa là bội của bước điểm.' }]
  const strayAnchors = anchors.flatMap(({ mark }, j) =>
    isPlain(mark) && mark <= maxMark
      ? []
      : [{ field: `anchors.${j}.mark`, message: `Mốc điểm nằm từ 0 đến ${inPoints(maxMark)}.` }],
  )
  return [...weights, ...strayAnchors]
}

/** Whether a mark lies outside the band in which it speaks for itself. */
export const needsComment = ({ commentBelow, commentAbove }: Rubric, { maxMark }: Criterion, mark: number): boolean => {
  const percent = multiply(divide(fromDecimal(mark), fromDecimal(maxMark)), rational(100))
  return (
    (commentBelow !== null && compare(percent, fromDecimal(commentBelow)) < 0) ||
    (commentAbove !== null && compare(percent, fromDecimal(commentAbove)) > 0)
  )
}

/** Why a judge cannot submit these marks yet, by criterion. Empty when they are whole. */
export const markFaults = (rubric: Rubric, marks: readonly Mark[]): Fault[] => {
  const known = new Set(rubric.criteria.map(({ key }) => key))
  const strange = marks
    .filter(({ criterion }, i) => !known.has(criterion) || marks.findIndex((one) => one.criterion === criterion) !== i)
    .map(({ criterion }) => ({ field: criterion, message: 'Tiêu chí này không có trong thang điểm hoặc bị lặp.' }))
  const own = rubric.criteria.flatMap((criterion): Fault[] => {
    const { key, name, maxMark, step } = criterion
    const given = marks.find((mark) => mark.criterion === key)
    const fault = (message: string) => [{ field: key, message }]
    if (!given) return fault(`Chưa chấm “${name}”.`)
    if (!isPlain(given.mark) || given.mark > maxMark || !isMultiple(given.mark, step))
      return fault(`Điểm “${name}” nằm từ 0 đến ${inPoints(maxMark)}, cách nhau ${inPoints(step)}.`)
    if (needsComment(rubric, criterion, given.mark) && !given.comment?.trim())
      return fault(`Điểm “${name}” rất thấp hoặc rất cao: hãy ghi nhận xét.`)
    return []
  })
  return [...own, ...strange]
}

/** The share of its maximum that a mark reaches, on a scale of 100. */
export const percentOf = ({ maxMark }: Criterion, mark: number): Rational =>
  divide(multiply(fromDecimal(mark), rational(100)), fromDecimal(maxMark))

/** One judge's score on a scale of 100: the weighted mean of the shares. Throws where a criterion has no mark. */
export const scoreOf = ({ criteria }: Rubric, marks: readonly Mark[]): Rational => {
  const weighted = criteria.map((criterion) => {
    const given = marks.find((mark) => mark.criterion === criterion.key)
    if (!given) throw new Error(`no mark for ${criterion.key}`)
    return multiply(percentOf(criterion, given.mark), rational(criterion.weight))
  })
  return divide(sumOf(weighted), rational(criteria.reduce((sum, { weight }) => sum + weight, 0)))
}

const inPoints = (value: number) => String(value).replace('.', ',')
