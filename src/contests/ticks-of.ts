import type { Entry } from '@/payload-types'
import { type AgreementName, agreementVersion } from './agreements'

type Ticks = NonNullable<Entry['ticks']>

/** The versions of what is agreed to now; what was agreed to before keeps its version. The guardian's is kept with the guardian. */
export const ticksOf = ({ agreed }: { agreed: AgreementName[] }, before: Ticks): Ticks =>
  agreed.flatMap((key) => {
    if (key === 'guardian') return []
    const version = before.find((tick) => tick.key === key)?.version ?? agreementVersion(key)
    return { key, version }
  })
