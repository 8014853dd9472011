/**
 * Reckons the ranking of a contest again, from its export alone: `npm run recompute -- FILE.json`.
 *
 * One file that uses nothing but Node, written apart from the portal's own reckoning: copy it anywhere and run it with Node 24.
 * Ends with 0 where the released figures and ranking are the same to the last digit, 1 where they differ, 2 where the file
 * cannot be read. The formulae stand in src/contests/README.md.
 */
import { readFileSync } from 'node:fs'

class Unreadable extends Error {}

// --- Reading: nothing in the file is trusted ---------------------------------------------------------------------------

const fail = (place: string, what: string): never => {
  throw new Unreadable(`${place}: ${what}`)
}

type Members = Map<string, unknown>

const asObject = (value: unknown, place: string): Members => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(place, 'phải là một đối tượng')
  return new Map(Object.entries(value))
}

const asList = (value: unknown, place: string): unknown[] =>
  Array.isArray(value) ? value : fail(place, 'phải là một danh sách')

const asText = (value: unknown, place: string): string =>
  typeof value === 'string' ? value : fail(place, 'phải là chữ')

const asTextOrNull = (value: unknown, place: string): string | null => (value === null ? null : asText(value, place))

const asWhole = (value: unknown, place: string, least: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least
    ? value
    : fail(place, `phải là số nguyên từ ${least} trở lên`)

/** A plain number of at most two decimals, in hundredths. */
const asHundredths = (value: unknown, place: string): bigint => {
  const written = typeof value === 'number' ? /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(String(value)) : null
  if (!written) return fail(place, 'phải là số từ 0 trở lên, nhiều nhất hai chữ số thập phân')
  return BigInt(`${written[1]}${(written[2] ?? '').padEnd(2, '0')}`)
}

const asInstant = (value: unknown, place: string): number => {
  const text = asText(value, place)
  const time = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? fail(place, 'phải là thời điểm như 2026-05-15T16:59:59.000Z') : time
}

const each = <Item>(value: unknown, place: string, read: (members: Members, place: string) => Item): Item[] =>
  asList(value, place).map((item, i) => read(asObject(item, `${place}[${i}]`), `${place}[${i}]`))

type Criterion = { key: string; weight: bigint; most: bigint }
type Round = 'first' | 'final'
type Entry = { code: string; genre: string; submitted: number }
type Sheet = { entry: string; judge: string; round: Round; marks: Map<string, bigint> }
type TieRule = { rule: string; criterion: string | null }
type Decision = { order: string[]; round: Round; decidedAt: number }

type Contest = {
  title: string
  criteria: Criterion[]
  basis: string
  minimumShared: number
  isByGenre: boolean
  tieRules: TieRule[]
  entries: Entry[]
  sheets: Sheet[]
  decisions: Decision[]
  /** Who went on to the final; null where there was one round only. */
  advanced: Set<string> | null
  released: unknown
}

const basisNames: Record<string, string> = {
  mean: 'điểm trung bình cộng',
  median: 'điểm trung vị',
  adjusted: 'điểm đã hiệu chỉnh theo giám khảo; điểm trung bình cộng nếu không hiệu chỉnh được',
}
const bases = Object.keys(basisNames)
const ruleNames = ['higher-mean', 'higher-median', 'higher-criterion', 'smaller-spread', 'earlier-submission']

const readContest = (json: unknown): Contest => {
  const top = asObject(json, 'tệp')
  const format = top.get('format')
  if (format !== 'guong-sang/contest/1' && format !== 'guong-sang/contest/2')
    fail(
      'format',
      'phải là "guong-sang/contest/1" hoặc "guong-sang/contest/2"; tệp này không phải bản xuất dữ liệu của một cuộc thi',
    )
  const advanced = format === 'guong-sang/contest/2' ? readAdvanced(top.get('draws')) : null
  const judging = asObject(top.get('judging'), 'judging')
  const criteria = each(asObject(top.get('rubric'), 'rubric').get('criteria'), 'rubric.criteria', (members, place) => {
    const most = asHundredths(members.get('maxMark'), `${place}.maxMark`)
    if (most === 0n) fail(`${place}.maxMark`, 'phải lớn hơn 0')
    return {
      key: asText(members.get('key'), `${place}.key`),
      weight: BigInt(asWhole(members.get('weight'), `${place}.weight`, 1)),
      most,
    }
  })
  if (criteria.length === 0) fail('rubric.criteria', 'không có tiêu chí nào')
  refuseTwice(
    criteria.map(({ key }) => key),
    'rubric.criteria',
  )
  const entries = each(top.get('entries'), 'entries', (members, place) => ({
    code: asText(members.get('entry'), `${place}.entry`),
    genre: asTextOrNull(members.get('genre'), `${place}.genre`) ?? '',
    submitted: asInstant(members.get('submittedAt'), `${place}.submittedAt`),
  }))
  refuseTwice(
    entries.map(({ code }) => code),
    'entries',
  )
  const sheets = each(top.get('assessments'), 'assessments', (members, place) => ({
    ...readSheet(members, place, criteria),
    round: advanced ? asRound(members.get('round'), `${place}.round`) : 'first',
  }))
  refuseTwice(
    sheets.map(({ entry, judge }) => JSON.stringify([entry, judge])),
    'assessments',
  )
  const stray = sheets.find(({ entry, round }) => round === 'final' && !advanced?.has(entry))
  if (stray) fail('assessments', `bài ${stray.entry} có phiếu chung khảo mà không vào chung khảo`)
  const known = new Set(entries.map(({ code }) => code))
  const basis = asText(judging.get('basis'), 'judging.basis')
  if (!bases.includes(basis)) fail('judging.basis', `phải là một trong: ${bases.join(', ')}`)
  return {
    title: asText(asObject(top.get('contest'), 'contest').get('title'), 'contest.title'),
    criteria,
    basis,
    minimumShared: asWhole(judging.get('minimumShared'), 'judging.minimumShared', 0),
    isByGenre: judging.get('isByGenre') === true,
    tieRules: each(judging.get('tieRules'), 'judging.tieRules', (members, place) => {
      const rule = asText(members.get('rule'), `${place}.rule`)
      if (!ruleNames.includes(rule)) fail(`${place}.rule`, `phải là một trong: ${ruleNames.join(', ')}`)
      return { rule, criterion: asTextOrNull(members.get('criterion'), `${place}.criterion`) }
    }),
    entries,
    sheets: sheets.filter(({ entry }) => known.has(entry)),
    decisions: each(top.get('decisions'), 'decisions', (members, place) => ({
      order: asList(members.get('order'), `${place}.order`).map((code, i) => asText(code, `${place}.order[${i}]`)),
      decidedAt: asInstant(members.get('decidedAt'), `${place}.decidedAt`),
      round: advanced ? asRound(members.get('round'), `${place}.round`) : 'first',
    })),
    advanced,
    released: asObject(top.get('released'), 'released') && (json as { released: unknown }).released,
  }
}

const asRound = (value: unknown, place: string): Round =>
  value === 'first' || value === 'final' ? value : fail(place, 'phải là "first" (sơ khảo) hoặc "final" (chung khảo)')

/** The one draw that names who goes on. */
const readAdvanced = (draws: unknown): Set<string> => {
  const named = each(draws, 'draws', (members, place) => ({ codes: members.get('advanced'), place })).filter(
    ({ codes }) => codes !== undefined,
  )
  const [opening] = named
  if (!opening || named.length > 1) return fail('draws', 'phải có đúng một lượt ghi các bài vào chung khảo (advanced)')
  const place = `${opening.place}.advanced`
  const codes = asList(opening.codes, place).map((code, i) => asText(code, `${place}[${i}]`))
  refuseTwice(codes, place)
  return new Set(codes)
}

const readSheet = (members: Members, place: string, criteria: Criterion[]): Omit<Sheet, 'round'> => {
  const marks = new Map<string, bigint>()
  for (const { criterion, mark, where } of each(members.get('marks'), `${place}.marks`, (one, where) => ({
    criterion: asText(one.get('criterion'), `${where}.criterion`),
    mark: asHundredths(one.get('mark'), `${where}.mark`),
    where,
  }))) {
    const own = criteria.find(({ key }) => key === criterion)
    if (!own) fail(where, `không có tiêu chí “${criterion}” trong thang điểm`)
    else if (mark > own.most) fail(where, 'điểm cao hơn điểm tối đa của tiêu chí')
    if (marks.has(criterion)) fail(where, `tiêu chí “${criterion}” được chấm hai lần`)
    marks.set(criterion, mark)
  }
  for (const { key } of criteria) if (!marks.has(key)) fail(`${place}.marks`, `thiếu điểm của tiêu chí “${key}”`)
  return {
    entry: asText(members.get('entry'), `${place}.entry`),
    judge: asText(members.get('judge'), `${place}.judge`),
    marks,
  }
}

const refuseTwice = (keys: string[], place: string) => {
  const seen = new Set<string>()
  for (const key of keys) {
    if (seen.has(key)) fail(place, `${key} xuất hiện hai lần`)
    seen.add(key)
  }
}

// --- Reckoning: whole numbers over one common denominator -------------------------------------------------------------

const greatest = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}
const least = (numbers: bigint[]): bigint => numbers.reduce((all, one) => (all / greatest(all, one)) * one, 1n)

/** Top and bottom of a fraction; the bottom is above zero. */
type Fraction = [top: bigint, bottom: bigint]

const order = ([a, b]: Fraction, [c, d]: Fraction) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0)

const exact = ([top, bottom]: Fraction): string => {
  const divisor = greatest(top, bottom)
  return bottom === divisor ? String(top / divisor) : `${top / divisor}/${bottom / divisor}`
}

/** Two digits after the comma, half away from zero, thousands apart. */
const printed = ([top, bottom]: Fraction): string => {
  const size = top < 0n ? -top : top
  const [whole, rest] = [(size * 100n) / bottom, (size * 100n) % bottom]
  const hundredths = rest * 2n >= bottom ? whole + 1n : whole
  const units = (hundredths / 100n).toString()
  const groups: string[] = []
  for (let end = units.length; end > 0; end -= 3) groups.unshift(units.slice(Math.max(0, end - 3), end))
  const sign = top < 0n && hundredths > 0n ? '-' : ''
  return `${sign}${groups.join('.')},${(hundredths % 100n).toString().padStart(2, '0')}`
}

type Line = {
  entry: Entry
  judges: number
  mean: Fraction
  median: Fraction
  spread: Fraction
  adjusted: Fraction | null
  score: Fraction
  criteria: Map<string, Fraction>
}

type Given = { judge: string; score: bigint }

/** How much each judge marks above the others, over `bottom`, or why that is not reckoned. */
type Effects = { judges: string[]; tops: bigint[]; bottom: bigint } | string

const reckon = (contest: Contest) => {
  const { criteria, sheets } = contest
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0n)
  const unit = least(criteria.map(({ most }) => most))
  /** Every score is a whole number over this. */
  const bottom = unit * weights
  const scoreOf = ({ marks }: Sheet) =>
    criteria.reduce((sum, { key, weight, most }) => sum + weight * 100n * (marks.get(key) ?? 0n) * (unit / most), 0n)
  const given = new Map<string, Given[]>()
  for (const sheet of sheets)
    given.set(sheet.entry, [...(given.get(sheet.entry) ?? []), { judge: sheet.judge, score: scoreOf(sheet) }])
  const effects = effectsOf([...given.values()], bottom, contest.minimumShared)

  const lines = contest.entries.flatMap((entry): Line[] => {
    const own = given.get(entry.code)
    if (!own) return []
    const scores = own.map(({ score }) => score).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    const at = (i: number) => scores[i] ?? 0n
    const count = BigInt(scores.length)
    const sum = scores.reduce((all, one) => all + one, 0n)
    const half = scores.length >> 1
    const mean: Fraction = [sum, bottom * count]
    const median: Fraction = scores.length % 2 === 1 ? [at(half), bottom] : [at(half - 1) + at(half), bottom * 2n]
    const adjusted = typeof effects === 'string' ? null : less(mean, own, effects)
    const shares = sheets.filter((sheet) => sheet.entry === entry.code)
    const share = ({ key, most }: Criterion): [string, Fraction] => [
      key,
      [shares.reduce((all, { marks }) => all + 100n * (marks.get(key) ?? 0n), 0n), most * count],
    ]
    const score = contest.basis === 'median' ? median : contest.basis === 'adjusted' && adjusted ? adjusted : mean
    return [
      {
        entry,
        judges: scores.length,
        mean,
        median,
        spread: [at(scores.length - 1) - at(0), bottom],
        adjusted,
        score,
        criteria: new Map(criteria.map(share)),
      },
    ]
  })
  const unmarked = contest.entries.map(({ code }) => code).filter((code) => !given.has(code))
  return { lines, effects, unmarked }
}

const less = (mean: Fraction, own: Given[], effects: Exclude<Effects, string>): Fraction => {
  const together = own.reduce((sum, { judge }) => sum + (effects.tops[effects.judges.indexOf(judge)] ?? 0n), 0n)
  const size = BigInt(own.length)
  return [mean[0] * effects.bottom * size - together * mean[1], mean[1] * effects.bottom * size]
}

/**
 * Least squares of score = entry + judge, the judges' effects summing up to zero. The first judge's effect is replaced by less
 * the sum of the others', his equation left out; the rest is solved in whole numbers (Bareiss).
 */
const effectsOf = (entries: Given[][], bottom: bigint, minimum: number): Effects => {
  const judges = [...new Set(entries.flat().map(({ judge }) => judge))].sort()
  if (judges.length === 0) return 'chưa có phiếu chấm nào'
  const sharing = entries.filter((own) => own.length > 1)
  const lacking = judges.filter(
    (judge) => sharing.filter((own) => own.some((one) => one.judge === judge)).length < minimum,
  )
  if (lacking.length > 0) return `giám khảo chưa có đủ ${minimum} bài chấm chung: ${lacking.join(', ')}`
  const groups = judges.map((judge) => new Set([judge]))
  for (const own of entries) {
    const touched = groups.filter((group) => own.some(({ judge }) => group.has(judge)))
    for (const group of touched.slice(1)) {
      for (const judge of group) touched[0]?.add(judge)
      groups.splice(groups.indexOf(group), 1)
    }
  }
  if (groups.length > 1) return 'có nhóm giám khảo không chấm chung bài nào với nhóm khác'

  const scale = least(entries.map((own) => BigInt(own.length)))
  const others = judges.slice(1)
  const rows = others.map((judge) => {
    const coefficients = judges.map(() => 0n)
    let right = 0n
    for (const own of entries) {
      const mark = own.find((one) => one.judge === judge)
      if (!mark) continue
      const part = scale / BigInt(own.length)
      for (const one of own) {
        const i = judges.indexOf(one.judge)
        coefficients[i] = (coefficients[i] ?? 0n) - part + (one === mark ? scale : 0n)
        right -= part * one.score
      }
      right += scale * mark.score
    }
    const [first = 0n, ...rest] = coefficients
    return [...rest.map((coefficient) => coefficient - first), right]
  })
  const { tops, divisor } = solve(rows)
  const sign = divisor < 0n ? -1n : 1n
  const solved = tops.map((top) => top * sign)
  const sumOfOthers = solved.reduce((sum, top) => sum + top, 0n)
  return { judges, tops: [-sumOfOthers, ...solved], bottom: divisor * sign * bottom }
}

/** Each unknown as its top over one divisor. Rows end with their right side; the divisions on the way leave no rest. */
const solve = (equations: bigint[][]): { tops: bigint[]; divisor: bigint } => {
  const rows = equations.map((row) => [...row])
  let previous = 1n
  for (let k = 0; k < rows.length; k += 1) {
    const pivotAt = rows.findIndex((row, i) => i >= k && row[k] !== 0n)
    const [pivotRow] = rows.splice(pivotAt, 1)
    const pivot = pivotRow?.[k]
    if (pivotAt < 0 || !pivotRow || !pivot) throw new Error('hệ phương trình không có nghiệm duy nhất')
    rows.splice(k, 0, pivotRow)
    rows.forEach((row, i) => {
      if (i === k) return
      const factor = row[k] ?? 0n
      rows[i] = row.map((value, j) => (value * pivot - factor * (pivotRow[j] ?? 0n)) / previous)
    })
    previous = pivot
  }
  // Elimination above and below leaves every pivot equal to the last one.
  return { tops: rows.map((row) => row.at(-1) ?? 0n), divisor: previous }
}

// --- Ranking: an entry's rank is one more than the number of better ones ------------------------------------------------

/** Whether `a` stands above `b` by score or by the first rule that parts them. */
const isBetter = (contest: Contest, a: Line, b: Line): boolean => {
  const byRule = ({ rule, criterion }: TieRule): number => {
    if (rule === 'higher-mean') return order(a.mean, b.mean)
    if (rule === 'higher-median') return order(a.median, b.median)
    if (rule === 'smaller-spread') return order(b.spread, a.spread)
    if (rule === 'earlier-submission') return b.entry.submitted - a.entry.submitted
    const none: Fraction = [0n, 1n]
    return order(a.criteria.get(criterion ?? '') ?? none, b.criteria.get(criterion ?? '') ?? none)
  }
  const first = [order(a.score, b.score), ...contest.tieRules.map(byRule)].find((difference) => difference !== 0)
  return first !== undefined && first > 0
}

type Placed = { rank: number; line: Line }

const rankLines = (contest: Contest, lines: Line[]): { placed: Placed[]; ties: string[][] } => {
  const ranks = lines.map((line) => 1 + lines.filter((other) => isBetter(contest, other, line)).length)
  const placed: Placed[] = []
  const ties: string[][] = []
  for (const place of [...new Set(ranks)].sort((a, b) => a - b)) {
    const group = lines.filter((_, i) => ranks[i] === place).sort((a, b) => (a.entry.code < b.entry.code ? -1 : 1))
    const codes = group.map(({ entry }) => entry.code)
    const decision = contest.decisions
      .filter(({ order: named }) => named.length === codes.length && codes.every((code) => named.includes(code)))
      .reduce<Decision | null>((last, one) => (!last || one.decidedAt >= last.decidedAt ? one : last), null)
    if (group.length > 1 && !decision) ties.push(codes)
    group.forEach((line) => {
      const offset = group.length > 1 && decision ? decision.order.indexOf(line.entry.code) : 0
      placed.push({ rank: place + offset, line })
    })
  }
  return { placed: placed.sort((a, b) => a.rank - b.rank), ties }
}

// --- Comparing and telling ---------------------------------------------------------------------------------------------

const figure = (value: Fraction) => ({ exact: exact(value), printed: printed(value) })

/** What recomputation found: the figures in the shape of `released`, how they differ from it, and the lines to print. */
export type Finding = { recomputed: unknown; differences: string[]; report: string[] }

type Ranked = { genre: string | null; placed: Placed[]; ties: string[][] }

/** The figures and the ranking of one round alone. */
const judged = (contest: Contest, round: Round) => {
  const isOf = (one: { round: Round }) => one.round === round
  const part: Contest = {
    ...contest,
    entries: contest.entries.filter(({ code }) => round === 'first' || contest.advanced?.has(code)),
    sheets: contest.sheets.filter(isOf),
    decisions: contest.decisions.filter(isOf),
  }
  const reckoned = reckon(part)
  const genres = contest.isByGenre ? [...new Set(reckoned.lines.map(({ entry }) => entry.genre))].sort() : [null]
  const rankings = genres.map((genre): Ranked => {
    const lines = reckoned.lines.filter(({ entry }) => genre === null || entry.genre === genre)
    return { genre: genre || null, ...rankLines(part, lines) }
  })
  return { ...reckoned, rankings }
}

/** Behind those of the final come the others, by how many of them stood higher in the first round. */
const together = (first: Ranked[], final: Ranked[], advanced: Set<string>) => {
  const genres = [...new Set([...first, ...final].map(({ genre }) => genre ?? ''))].sort()
  return genres.map((genre) => {
    const of = (rankings: Ranked[]) => rankings.find((one) => (one.genre ?? '') === genre)
    const ahead = of(final)?.placed ?? []
    const behind = (of(first)?.placed ?? []).filter(({ line }) => !advanced.has(line.entry.code))
    const moved = behind.map(({ rank, line }) => {
      const higher = behind.filter((other) => other.rank < rank).length
      return { rank: ahead.length + higher + 1, line, round: 'first' as Round }
    })
    return {
      genre: genre || null,
      placed: [...ahead.map((place) => ({ ...place, round: 'final' as Round })), ...moved],
      ties: of(final)?.ties ?? [],
    }
  })
}

const byCode = (a: string, b: string) => (a < b ? -1 : 1)

const releasedShape = (
  { lines, effects, unmarked }: Omit<ReturnType<typeof judged>, 'rankings'>,
  rankings: { genre: string | null; placed: (Placed & { round?: Round })[]; ties: string[][] }[],
) => ({
  effects:
    typeof effects === 'string'
      ? null
      : effects.judges.map((judge, i) => ({ judge, effect: figure([effects.tops[i] ?? 0n, effects.bottom]) })),
  results: [...lines]
    .sort((a, b) => byCode(a.entry.code, b.entry.code))
    .map(({ entry, judges, mean, median, spread, adjusted, score }) => ({
      entry: entry.code,
      judges,
      mean: figure(mean),
      median: figure(median),
      spread: figure(spread),
      adjusted: adjusted && figure(adjusted),
      score: figure(score),
    })),
  rankings: rankings.map(({ genre, placed, ties }) => ({
    genre,
    places: placed.map(({ rank, line, round }) => ({
      rank,
      entry: line.entry.code,
      score: figure(line.score),
      ...(round ? { round } : {}),
    })),
    ties,
  })),
  unmarked: [...unmarked].sort(byCode),
})

const effectsInWords = (why: Effects, { effects }: ReturnType<typeof releasedShape>) =>
  typeof why === 'string'
    ? `Không hiệu chỉnh điểm: ${why}.`
    : `Giám khảo chấm cao hơn (hoặc thấp hơn, dấu trừ) mặt bằng chung: ${effects?.map(({ judge, effect }) => `${judge} ${effect.printed}`).join('; ')}.`

const rankingInWords = (title: string, { rankings, unmarked }: ReturnType<typeof releasedShape>) => [
  ...rankings.flatMap(({ genre, places, ties }) => [
    '',
    genre === null ? title : `${title}, thể loại ${genre}`,
    ...places.map(
      ({ rank, entry, score, round }) =>
        `${String(rank).padStart(5)}  ${entry}  ${score.printed}  (${score.exact})${round === 'first' ? '  điểm sơ khảo' : ''}`,
    ),
    ...ties.map((tie) => `Đồng hạng, chờ hội đồng: ${tie.join(', ')}`),
  ]),
  ...(unmarked.length > 0 ? ['', `Chưa có phiếu chấm: ${unmarked.join(', ')}`] : []),
]

/** Throws where the export cannot be read. */
export const recompute = (json: unknown): Finding => {
  const contest = readContest(json)
  const { advanced } = contest
  const first = judged(contest, 'first')
  const released = releasedShape(first, first.rankings)
  const intro = [
    `Cuộc thi: ${contest.title}`,
    `${contest.entries.length} bài, ${contest.sheets.length} phiếu chấm.`,
    `Xếp hạng theo ${basisNames[contest.basis]}.`,
  ]
  if (!advanced) {
    const report = [...intro, effectsInWords(first.effects, released), ...rankingInWords('Xếp hạng tính lại', released)]
    return { recomputed: released, differences: differencesOf(contest.released, released, 'released'), report }
  }
  const final = judged(contest, 'final')
  const whole = { ...releasedShape(final, together(first.rankings, final.rankings, advanced)), first: released }
  const report = [
    ...intro,
    `Hai vòng: ${advanced.size} bài vào chung khảo, xếp hạng theo phiếu chung khảo; các bài khác theo sau, xếp theo phiếu sơ khảo.`,
    `Sơ khảo. ${effectsInWords(first.effects, released)}`,
    `Chung khảo. ${effectsInWords(final.effects, whole)}`,
    ...rankingInWords('Sơ khảo, xếp hạng tính lại', released),
    ...rankingInWords('Xếp hạng chung cuộc tính lại', whole),
  ]
  return { recomputed: whole, differences: differencesOf(contest.released, whole, 'released'), report }
}

const isNested = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Where the released figures are not those recomputed, by place in the file. */
const differencesOf = (released: unknown, own: unknown, place: string): string[] => {
  if (isNested(released) && isNested(own) && Array.isArray(released) === Array.isArray(own)) {
    const names = new Set([...Object.keys(released), ...Object.keys(own)])
    const member = (of: Record<string, unknown>, name: string) => (Object.hasOwn(of, name) ? of[name] : undefined)
    return [...names].flatMap((name) => differencesOf(member(released, name), member(own, name), `${place}.${name}`))
  }
  return released === own ? [] : [`${place}: đã công bố ${told(released)}, tính lại ${told(own)}`]
}

const told = (value: unknown): string =>
  value === undefined ? 'không có' : isNested(value) ? `${JSON.stringify(value).slice(0, 80)}` : JSON.stringify(value)

/** What comes from the file may hold signs that command a terminal. */
const harmless = (line: string) => line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD')

const shownDifferences = 20

const readJson = (path: string): unknown => {
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Unreadable(`không mở được tệp ${path}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable(`tệp ${path} không phải JSON hợp lệ (bị cắt, sửa hỏng hoặc không phải bản xuất dữ liệu)`)
  }
}

/** What the command prints and how it ends. */
export const outcomeOf = (path: string | undefined): { code: 0 | 1 | 2; lines: string[] } => {
  try {
    if (!path) throw new Unreadable('hãy cho biết tệp: npm run recompute -- TEP.json')
    const { differences, report } = recompute(readJson(path))
    if (differences.length === 0) {
      const agrees = 'KHỚP: điểm và xếp hạng tính lại giống hệt kết quả đã công bố, đến chữ số cuối cùng.'
      return { code: 0, lines: [...report, '', agrees].map(harmless) }
    }
    const more = differences.length - shownDifferences
    const differs = [
      `KHÁC: ${differences.length} chỗ trong kết quả đã công bố không giống kết quả tính lại.`,
      ...differences.slice(0, shownDifferences),
      ...(more > 0 ? [`… và ${more} chỗ nữa.`] : []),
    ]
    return { code: 1, lines: [...report, '', ...differs].map(harmless) }
  } catch (error) {
    const why = error instanceof Unreadable ? error.message : `dữ liệu ngoài dự kiến (${(error as Error).message})`
    return { code: 2, lines: [harmless(`KHÔNG ĐỌC ĐƯỢC: ${why}.`)] }
  }
}

if (import.meta.main) {
  const { code, lines } = outcomeOf(process.argv[2])
  const stream = code === 2 ? process.stderr : process.stdout
  stream.write(`${lines.join('\n')}\n`)
  process.exitCode = code
}
