import { type AfterErrorHook, APIError, type Plugin } from 'payload'

/** PostgreSQL's classes of errors that a value causes, not the server: 22 data exception, 23 integrity constraint. */
const saidByDatabase = (error: unknown): string | null => {
  const { cause } = error as { cause?: { code?: unknown } }
  const code = typeof cause?.code === 'string' ? cause.code : ''
  if (code === '23503') return 'Có mục được chọn không tồn tại hoặc đã bị xóa.'
  return /^2[23]/u.test(code) || code === '2201X' ? 'Có giá trị không đúng dạng.' : null
}

const saidByParser = (error: unknown): string | null =>
  error instanceof SyntaxError ? 'Yêu cầu không đọc được.' : null

/** What a client got wrong is his to mend: 400 and a word in Vietnamese, where Payload would say that the server failed. */
const answerForClient: AfterErrorHook = ({ error }) => {
  const message = saidByDatabase(error) ?? saidByParser(error)
  return message ? { status: 400, response: { errors: [{ message }] } as never } : undefined
}

/** A production build takes the class's name away, and Payload keeps back the words of an error without a name. */
const sayNameless: AfterErrorHook = ({ error }) =>
  error instanceof APIError && error.isPublic && !error.name && !error.data
    ? { response: { errors: [{ message: error.message }] } as never }
    : undefined

export const honestRefusals: Plugin = (config) => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerForClient, sayNameless] },
})
