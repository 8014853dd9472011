import type { Payload } from 'payload'

type Open = () => Promise<Payload>

/** One for the whole process: each of the framework's bundles holds a copy of this module, and none the whole configuration. */
const holder = globalThis as typeof globalThis & { [key: symbol]: Open | undefined }
const key = Symbol.for('guong-sang.payload')

/** Says how the one Payload instance of this process is opened, on first use. */
export const openPayloadBy = (open: Open) => {
  holder[key] = open
}

/** The one Payload instance of this process. */
export const payloadClient = async (): Promise<Payload> => {
  const open = holder[key]
  if (!open) throw new Error('nobody has said how Payload is opened in this process')
  return open()
}
