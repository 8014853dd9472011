import * as initial from './20261123_203503_initial'
import * as publicRecord from './20261123_210000_public_record'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261123_203503_initial' },
  { up: publicRecord.up, down: publicRecord.down, name: '20261123_210000_public_record' },
]
