import { type Endpoint, NotFound, type Payload, type PayloadHandler } from 'payload'

const hasNone: PayloadHandler = ({ t }) => {
  throw new NotFound(t)
}

const refusals: Omit<Endpoint, 'root'>[] = [
  { path: '/versions', method: 'get', handler: hasNone },
  { path: '/versions/:id', method: 'get', handler: hasNone },
  { path: '/versions/:id', method: 'post', handler: hasNone },
]

/**
 * What keeps no versions answers 404 to whoever asks for them, where Payload asks a table that is not there. Hooked in when
 * everything is known: Payload has collections of its own, and adds them behind ours.
 */
export const refuseVersions = ({ collections, globals }: Payload) => {
  for (const { versions, endpoints } of [...Object.values(collections).map(({ config }) => config), ...globals.config])
    if (!versions && endpoints) endpoints.unshift(...refusals)
}
