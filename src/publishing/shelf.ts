import type { ContentKind } from './content-kind'

/** A stored term of a select field with its value in an address. */
export type Term = { stored: string; slug: string; label: string }

/** What a list of the site holds and how it speaks of it. */
export type Shelf<Doc = never> = {
  kind: ContentKind<Doc>
  /** The list's own address: its parameters in `paths.ts` say by what it can be narrowed. */
  path: string
  title: string
  lead: string
  /** What is counted, in the sentence over the list: “gương cá nhân”. */
  noun: string
  /** Equalities that make the list what it is, besides the kind's own. */
  holds?: Record<string, string>
  /** The words of the parameters `cap` and `loai`, in their order. */
  terms?: Partial<Record<'cap' | 'loai', Term[]>>
}

/** Terms from a table of labels and a table of slugs. */
export const termsOf = <Key extends string>(labels: Record<Key, string>, slugs: Record<Key, string>): Term[] =>
  (Object.keys(labels) as Key[]).map((stored) => ({ stored, slug: slugs[stored], label: labels[stored] }))
