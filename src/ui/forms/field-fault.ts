/** What is wrong with a field, by its name. */
export type FieldFault = { field: string; message: string }

/** What a screen reader says after the name of a field: what is wrong with it, and what helps. */
export const describedBy = (name: string, fault: FieldFault | undefined, hint: unknown): string | undefined =>
  [fault && `${name}-loi`, hint && `${name}-giup`].filter(Boolean).join(' ') || undefined

export const faultOf = (faults: readonly FieldFault[], name: string) => faults.find(({ field }) => field === name)
