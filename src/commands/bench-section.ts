import type { RunningPortal } from './running-portal.ts'

/** What a section measures: a portal of the bench's own, with the demonstration and nothing else running on it. */
export type Bench = {
  portal: RunningPortal
  /** The address of one page of each type, by its name. */
  pages: Record<string, string>
  /** A folder for what a section leaves behind; goes with the bench. */
  folder: string
  signal: AbortSignal
}

/** Measures one thing and tells it in Markdown, from a heading of the second level down. */
export type Section = (bench: Bench) => Promise<string>

/** The number of which `share` of the others are at most as large; NaN of none. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ??
  Number.NaN

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** A Markdown table; the first row is its head. */
export const table = ([head = [], ...rows]: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
