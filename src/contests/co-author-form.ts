import {
  agreementFaults,
  type EntryForm,
  type FormFault,
  firstOfEach,
  personFaults,
  personFields,
  readEntryForm,
  type SignedBy,
  tooLong,
} from './entry-form'
import type { ContestSettings } from './settings'

/** What a co-author writes of himself, and to what he agrees. */
export type CoAuthorForm = SignedBy

const ofPerson = (form: EntryForm): CoAuthorForm => ({
  ...(Object.fromEntries(personFields.map((field) => [field, form[field]])) as Omit<CoAuthorForm, 'agreed'>),
  agreed: form.agreed,
})

/** The form as it was sent; what it has not is passed over. */
export const readCoAuthorForm = (sent: URLSearchParams): CoAuthorForm => ofPerson(readEntryForm(sent))

/** Why he cannot be named beside the work, in the order of the form; empty when he can. */
export const coAuthorFaults = (form: CoAuthorForm, settings: Pick<ContestSettings, 'works'>): FormFault[] =>
  firstOfEach([...tooLong(form, personFields), ...personFaults(form), ...agreementFaults(form, settings)])
