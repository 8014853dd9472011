import type { ServerProps } from 'payload'
import { type Account, holds } from '@/users/roles'

/** The way to a judge's work, in the panel's navigation. */
export const JudgingLink = ({ user }: ServerProps) =>
  holds(user as Account | null, 'judge') ? (
    <a className="nav__link" href="/admin/cham-thi">
      <span className="nav__link-label">Chấm thi</span>
    </a>
  ) : null
