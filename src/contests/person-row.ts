import type { Entrant } from '@/payload-types'
import { keysOf, type SignedBy } from './entry-form'

/** Who signs a work, as he is kept. A guardian who agreed before keeps the hour at which he did. */
export const personRow = (form: SignedBy, before: Entrant | null, now: Date) => ({
  name: form.name,
  ageBand: (form.ageBand || null) as Entrant['ageBand'],
  phone: form.phone,
  mail: form.mail,
  keys: keysOf(form),
  unitName: form.unitName,
  guardian: {
    name: form.guardianName,
    phone: form.guardianPhone,
    agreedAt: form.agreed.includes('guardian') ? (before?.guardian?.agreedAt ?? now.toISOString()) : null,
  },
})
