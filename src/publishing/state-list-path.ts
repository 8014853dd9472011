import type { State } from './workflow'

/** The collection's list in the admin panel, with only the items in that state. */
export const stateListPath = (collection: string, state: State) =>
  `/admin/collections/${collection}?limit=25&where[or][0][and][0][state][equals]=${state}`
