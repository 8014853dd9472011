/** Options of a select field from a table of terms, in its order. */
export const optionsOf = <T extends Record<string, string>>(terms: T) =>
  Object.entries(terms).map(([value, label]) => ({ value, label }))
