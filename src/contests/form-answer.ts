import type { FormFault } from './entry-form'

/** What the page of a form is told when the form was not kept. */
export type FormAnswer = {
  faults: FormFault[]
  /** Why it cannot be now, as a sentence; null where something can be mended. */
  refusal: string | null
  /** The entry has been changed since it was shown. */
  isStale: boolean
}

/** The names of what stands in a form beside the entrant's own fields. */
export const formKeys = {
  act: 'viec',
  secret: 'khoa',
  revision: 'lan',
  lateCode: 'lateCode',
  file: 'tep',
  person: 'nguoi',
  contact: 'contact',
} as const

export const formActs = {
  save: 'luu',
  submit: 'nop',
  withdraw: 'rut',
  undo: 'nop-lai',
  dropFile: 'bo-tep',
  invite: 'moi',
  removeCoAuthor: 'bo-ten',
  leave: 'rut-ten',
} as const

/** 128 bits, as they stand in the address of an entry. */
export const secretPattern = /^[0-9a-f]{32}$/u
