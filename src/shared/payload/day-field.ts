import type { Condition, DateField } from 'payload'

/** A calendar day. Payload keeps noon UTC of it, which is the same day in Vietnam; read it with `toVietnamDay`. */
export const dayField = ({
  name,
  label,
  required,
  description,
  index,
  condition,
}: {
  name: string
  label: string
  required?: true
  description?: string
  index?: true
  condition?: Condition
}): DateField => ({
  name,
  type: 'date',
  label,
  ...(required ? { required } : {}),
  ...(index ? { index } : {}),
  admin: {
    ...(description ? { description } : {}),
    ...(condition ? { condition } : {}),
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
  },
})

/** An instant, shown and entered in Vietnam time. */
export const instantField = ({
  name,
  label,
  required,
  description,
}: {
  name: string
  label: string
  required?: true
  description?: string
}): DateField => ({
  name,
  type: 'date',
  label,
  ...(required ? { required } : {}),
  admin: {
    ...(description ? { description } : {}),
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd/MM/yyyy', timeFormat: 'HH:mm', timeIntervals: 15 },
  },
})
