import type { PublicAward } from './course'
import { namesIn } from './names-of'

/** Who gets a certificate of an award, each with the code on it; nobody where nobody may be named. */
export const receiversOf = ({ work, unit, certificate, coCertificates = [] }: PublicAward) =>
  (work ? namesIn(work.author ?? '') : [unit ?? ''])
    .filter(Boolean)
    // Of a result that was released before each had one of his own, all bear the same.
    .map((receiver, at) => ({ receiver, code: [certificate, ...coCertificates][at] ?? certificate }))
