import type { Environment } from '../shared/env.ts'
import { say } from './command.ts'

const accounts = [
  ['admin', 'administrator'],
  ['editor', 'media centre: edits and publishes'],
  ['affairs', 'office of home affairs: emulation and commendation'],
  ['orientation', 'propaganda board: approves where approval is on'],
  ['contributor', 'contributor of xa-phung-nguyen'],
  ['contributor2', 'contributor of xa-ban-nguyen'],
] as const

const lineOf = ([name, role]: (typeof accounts)[number]) => `  ${`${name}@guongsang.test`.padEnd(30)}${role}`

/** What the operator needs once all runs. */
export const welcome = ({ siteUrl }: Environment, { isDemonstration }: { isDemonstration: boolean }) => {
  say(`\nSite   ${siteUrl}\nAdmin  ${siteUrl}/admin`)
  if (isDemonstration) {
    say(`\nDemonstration accounts, password guong-sang-demo-2026:\n${accounts.map(lineOf).join('\n')}`)
  } else {
    say('\nThe first administrator is made by: npm run admin:create')
  }
  say('\nCtrl-C stops everything.')
}
