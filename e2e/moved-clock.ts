/**
 * Loaded before a server of the tests (`node --import`): its clock stands where the test that started it says. Nothing of the portal
 * knows of it. Timers go on.
 */
let stands: number | null = null

const Real = Date

globalThis.Date = new Proxy(Real, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 && stands !== null ? [stands] : given, newTarget),
  get: (target, name, receiver) =>
    name === 'now' ? () => stands ?? target.now() : Reflect.get(target, name, receiver),
})

process.on('message', (instant: number) => {
  stands = instant
  process.send?.(instant)
})
// The channel alone shall not keep the server from ending.
process.channel?.unref()
