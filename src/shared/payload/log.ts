/** Where PostgreSQL's driver repeats the values of a query: they may be anybody's. */
const values = /\nparams:[\s\S]*/u

/** What is said to people is in Vietnamese, and may name some; what is said of machines is not. */
const forPeople = /[^\p{ASCII}]/u

type Thrown = { name?: string; message?: string; stack?: string; status?: number; data?: unknown; cause?: unknown }

const fieldsIn = (data: unknown): string[] => {
  const { errors } = (data ?? {}) as { errors?: unknown }
  return Array.isArray(errors) ? errors.map(({ path }) => String(path)) : []
}

/**
 * An error as the operator may read it. What somebody sent and was refused is told by its fields alone: the words may name people. What
 * the portal itself got wrong is told with its stack, without the values of a query.
 */
export const discreetly = (thrown: Thrown): Record<string, unknown> => {
  const { name, message = '', stack = '', status, data, cause } = thrown
  if (status && status < 500) return { status, fields: fieldsIn(data) }
  const technical = message.replace(values, '')
  return {
    ...{ name, message: forPeople.test(technical) ? 'its words are for people' : technical },
    stack: stack
      .replace(message, '')
      .split('\n')
      .filter((line) => /^\s+at /u.test(line))
      .slice(0, 12),
    ...(cause instanceof Error ? { cause: discreetly(cause) } : {}),
  }
}

/** Payload's log: one line for each event, in JSON. */
export const discreetLog = {
  options: {
    base: null,
    formatters: { level: (level: string) => ({ level }) },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: {
      err: discreetly,
      job: ({ id, taskSlug }: { id?: unknown; taskSlug?: unknown }) => ({ id, taskSlug }),
    },
  },
}
