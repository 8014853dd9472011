import type { Access, PayloadRequest, Where } from 'payload'

type Asked = { req: PayloadRequest }

/** Answers yes or no; the only thing safe for `create` and for fields, where Payload takes a query for a yes. */
export type Gate = (asked: Asked) => boolean

/** May narrow what the caller reaches with a query. */
export type Rule = (asked: Asked) => boolean | Where | Promise<boolean | Where>

/** All doors of a collection; none rests on Payload's default. */
export type Policy = {
  create: Gate
  read: Rule
  update: Rule
  delete: Rule
  readVersions: Rule
  admin: Gate
  unlock: Gate
}

export const nobody: Gate = () => false

export const anyone: Gate = () => true

type AtLeastOne<T> = [T, ...T[]]

/** Yes as soon as one rule says yes; otherwise the union of their queries. */
export const anyOf =
  (...rules: AtLeastOne<Rule>): Rule =>
  async (asked) => {
    const wheres: Where[] = []
    for (const rule of rules) {
      const answer = await rule(asked)
      if (answer === true) return true
      if (answer) wheres.push(answer)
    }
    return wheres.length === 0 ? false : { or: wheres }
  }

/** The policy in the shape in which Payload wants it. */
export const asAccess = (policy: Policy): Record<keyof Policy, Access> & { admin: Gate; unlock: Gate } => policy
