import type { Entrant } from '@/payload-types'
import { type NamedUnit, unitMeant } from '@/units/units-meant'
import { keysOf, type SignedBy } from './entry-form'

/**
 * Who signs a work, as he is kept. A guardian who agreed before keeps the hour at which he did.
 * @param units those of the portal: his own is found among them by what he wrote
 */
export const personRow = (form: SignedBy, before: Entrant | null, now: Date, units: readonly NamedUnit[]) => ({
  name: form.name,
  ageBand: (form.ageBand || null) as Entrant['ageBand'],
  phone: form.phone,
  mail: form.mail,
  keys: keysOf(form),
  unitName: form.unitName,
  unit: unitMeant(form.unitName, units),
  guardian: {
    name: form.guardianName,
    phone: form.guardianPhone,
    agreedAt: form.agreed.includes('guardian') ? (before?.guardian?.agreedAt ?? now.toISOString()) : null,
  },
})
