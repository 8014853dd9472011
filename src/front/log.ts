/** One line for the operator. Never an address of a person, never a query string. */
export type Log = (line: string) => void

export const logToTerminal: Log = (line) => {
  process.stdout.write(`${new Date().toISOString()} ${line}\n`)
}

/** What an error says about itself in a log: its code, otherwise its message; never its stack, never a query's values. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown error'
  const { code } = error as NodeJS.ErrnoException
  return code ? `${code} ${error.name}` : error.message
}
