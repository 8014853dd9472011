import type { PayloadRequest } from 'payload'
import type { Desk } from '../../office/desk'
import type { OpenContest } from '../../own-entry'

/** What every step of the desk is given. */
export type SectionProps = {
  req: PayloadRequest
  contest: OpenContest
  now: Date
  desk: Desk
  /** The address to which an act is sent. */
  act: (name: string) => string
  /** The address to which an act is sent that brings a file. */
  bring: (name: string) => string
  /** The address of a step. */
  at: (section: string, more?: Record<string, string>) => string
  /** A parameter of the address; '' where there is none. */
  asked: (name: string) => string
}
