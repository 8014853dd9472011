import { PublishButton } from '@payloadcms/ui'
import type { PublishButtonServerProps } from 'payload'
import { type Account, holds } from '@/users/roles'

/** Payload asks whether a person may change the draft; publishing is the editors' alone, so others see no button for it. */
export const PublishForEditors = ({ user }: PublishButtonServerProps) =>
  holds(user as Account | null, 'admin', 'editor') ? <PublishButton /> : null
