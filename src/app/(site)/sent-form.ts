/**
 * The form that was sent to this page and not kept, with what was said to it; null where the page is only read. The front alone
 * sets these headers.
 */
export const readSent = <Answer>(given: Headers): { sent: URLSearchParams; answer: Answer } | null => {
  const [sent, said] = ['x-sent-form', 'x-said-to-form'].map((name) => given.get(name))
  if (!sent || !said) return null
  const textOf = (base64: string) => Buffer.from(base64, 'base64').toString()
  return { sent: new URLSearchParams(textOf(sent)), answer: JSON.parse(textOf(said)) }
}
