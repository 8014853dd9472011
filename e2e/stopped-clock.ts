import { existsSync, readFileSync } from 'node:fs'

/**
 * Loaded into the portal before its own code, by the tests alone (`node --import`): where the file of this name is there, the clock
 * stands at the instant that it holds.
 */
const { E2E_CLOCK: file = '' } = process.env

const RealDate = Date
const realNow = Date.now.bind(Date)

Date.now = () => (existsSync(file) ? RealDate.parse(readFileSync(file, 'utf8')) : realNow())

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [RealDate.now()] : given, newTarget),
})
