import { httpsOrigin } from '@/shared/web-origin'

const mostSites = 10

const linesIn = (text: string) =>
  text
    .split(/[\s,;]+/u)
    .map((line) => line.trim())
    .filter(Boolean)

/** The sites that a unit registered, each once. */
export const originsIn = (text: string): string[] => [
  ...new Set(linesIn(text).flatMap((line) => httpsOrigin(line) ?? [])),
]

/** What was typed with each address cut down to its site; what is no such address stays as it is, for the validation to name. */
export const tidySites = (text: string): string =>
  [...new Set(linesIn(text).map((line) => httpsOrigin(line) ?? line))].join('\n')

/** What is wrong with what was typed; true when nothing is. */
export const checkSites = (text: string | null | undefined): true | string => {
  const lines = linesIn(text ?? '')
  const wrong = lines.find((line) => httpsOrigin(line) === null)
  if (wrong !== undefined) return `“${wrong.slice(0, 80)}” không phải địa chỉ của một trang https.`
  return lines.length <= mostSites || `Mỗi đơn vị ghi nhiều nhất ${mostSites} trang.`
}
