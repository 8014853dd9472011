import type { PublishButtonServerProps } from 'payload'
import { type Account, holds, type Role } from '@/users/roles'
import { PublishOrAppoint } from './PublishOrAppoint.client'

/** Payload asks whether a person may change the draft; publishing is not everybody's, so others see no button for it. */
export const PublishForEditors = ({ user, publishers }: PublishButtonServerProps & { publishers: Role[] }) =>
  holds(user as Account | null, ...publishers) ? <PublishOrAppoint /> : null
