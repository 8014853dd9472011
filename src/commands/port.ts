import { createServer } from 'node:net'
import { StartError } from '../shared/start-error.ts'
import { pause } from './command.ts'

type Place = { port: number; host: string }

const refusals: Record<string, (place: Place) => string> = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken: stop the program that uses it, or set PORT to another number.`,
  EACCES: ({ port }) => `Port ${port} is not for this account: set PORT to a number from 1024 on.`,
  EADDRNOTAVAIL: ({ host }) => `HOST: ${host} is not an address of this machine; set it to 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: ({ host }) => `HOST: ${host} is not known; set it to 127.0.0.1 or 0.0.0.0.`,
}

const tryPort = ({ port, host }: Place) =>
  new Promise<string | null>((done) => {
    const probe = createServer()
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) => done(code ?? message))
    probe.listen(port, host, () => probe.close(() => done(null)))
  })

/**
 * Makes sure that the portal can listen there.
 * @param patience how long, in milliseconds, a taken port may still become free
 * @throws StartError
 */
export const requirePort = async (place: Place, patience: number, signal: AbortSignal) => {
  const deadline = Date.now() + patience
  let code = await tryPort(place)
  while (code === 'EADDRINUSE' && Date.now() < deadline) {
    await pause(250, signal)
    code = await tryPort(place)
  }
  if (code === null) return
  throw new StartError(refusals[code]?.(place) ?? `Nothing can listen on ${place.host}:${place.port} (${code}).`)
}
