import * as initial from './20261123_203503_initial'
import * as publicRecord from './20261123_210000_public_record'
import * as attempts from './20261123_220000_attempts'
import * as listIndexes from './20261123_230000_list_indexes'
import * as catalogue from './20261124_190000_catalogue'
import * as writtenAtOnce from './20261124_200000_written_at_once'
import * as contests from './20261124_220000_contests'
import * as appointedChanges from './20261124_221000_appointed_changes'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261123_203503_initial' },
  { up: publicRecord.up, down: publicRecord.down, name: '20261123_210000_public_record' },
  { up: attempts.up, down: attempts.down, name: '20261123_220000_attempts' },
  { up: listIndexes.up, down: listIndexes.down, name: '20261123_230000_list_indexes' },
  { up: catalogue.up, down: catalogue.down, name: '20261124_190000_catalogue' },
  { up: writtenAtOnce.up, down: writtenAtOnce.down, name: '20261124_200000_written_at_once' },
  { up: contests.up, down: contests.down, name: '20261124_220000_contests' },
  { up: appointedChanges.up, down: appointedChanges.down, name: '20261124_221000_appointed_changes' },
]
