const strong = /[;:][”"')]*$|^[–—]$/u
/** Between spaces a dash opens an aside, a hyphen joins: "kinh tế - xã hội". */
const dash = /^[–—-]$/u
const comma = /,[”"')]*$/u
const clauseWord = /^(?:và|nhưng|song|nên|để|nhằm|vì|khi|mà|thì|nếu|còn|hoặc|rồi)$/iu
const preposition = /^(?:của|về|với|cùng|trong|từ|tại|ở|theo|cho|do|là|được|trên|giai)$/iu
const numberWord =
  /^(?:không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt|trăm|linh|nghìn|triệu|tỷ|phẩy|chấm|phần|âm|mùng)$/iu
/** What leads on to the next word: nobody pauses behind it. */
const leading = /^(?:đến|tới|bởi|bằng|vào|qua|như|và|nhưng|để|mà|thì|nếu|hoặc|khi|hết)$/iu
const beforeNumber = /^(?:ngày|tháng|quý|số|thứ|lần|khóa|khu|lớp|đến)$/iu
const continuation = /^(?:\p{Lu}|số$)/u
const shortestClause = 4

/**
 * How well a reader can pause before the word at this place: 6 a strong mark, 5 a comma between clauses, 4 a word that
 * opens a clause, 3 a comma of a list, 2 a preposition or a date, 1 between any two words and at the end of a list, 0 inside a number or a
 * name, or behind a preposition.
 */
export function pauseBefore(words: string[], at: number): number {
  const [word = '', next = ''] = [words[at - 1], words[at]].map((one) => one?.replace(/^[(“"]+/u, ''))
  if (strong.test(word)) return 6
  if (comma.test(word) && next === 'năm' && numberWord.test(word.replace(/,$/u, ''))) return 0
  if (comma.test(word) && leadsToAnd(words, at)) return 1
  if (comma.test(word)) return endsClause(words, at) ? 5 : 3
  if (leading.test(word) || dash.test(word) || dash.test(next)) return 0
  if (next === 'đến') return 1
  if (clauseWord.test(next)) return next === 'và' && closesList(words, at) ? 1 : 4
  if (preposition.test(word) || (beforeNumber.test(word) && numberWord.test(next))) return 0
  if (preposition.test(next) || (next === 'ngày' && numberWord.test(words[at + 1] ?? ''))) return 2
  return numberWord.test(word) || continuation.test(next) ? 0 : 1
}

/** "nông dân, thợ hàn và học sinh": nobody ends a sentence at this comma, nor before this "và". */
const longestOfList = 5

function leadsToAnd(words: string[], at: number): boolean {
  const next = words.slice(at, at + longestOfList + 1)
  const and = next.indexOf('và')
  return (
    and > 0 &&
    !clauseWord.test(next[0] ?? '') &&
    !next.slice(0, and).some((word) => comma.test(word) || word.startsWith('“'))
  )
}

function closesList(words: string[], at: number): boolean {
  return words.slice(Math.max(0, at - longestOfList), at).some((word) => comma.test(word))
}

/** The items of a list are short; a clause has some words on both sides of its comma. */
function endsClause(words: string[], at: number): boolean {
  const isMark = (word: string) => comma.test(word) || strong.test(word)
  const previous = words.slice(0, at - 1).findLastIndex(isMark) + 1
  const following = words.slice(at).findIndex(isMark)
  const next = following === -1 ? words.length : at + following + 1
  return at - previous >= shortestClause && next - at >= shortestClause
}
