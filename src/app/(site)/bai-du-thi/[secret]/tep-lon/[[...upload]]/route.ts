import { receivePieces } from '@/contests/receive-form'

export const dynamic = 'force-dynamic'

export {
  receivePieces as DELETE,
  receivePieces as HEAD,
  receivePieces as OPTIONS,
  receivePieces as PATCH,
  receivePieces as POST,
}
