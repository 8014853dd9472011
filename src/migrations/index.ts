import * as migration_20261123_203503_initial from './20261123_203503_initial';
import * as migration_20261123_210000_public_record from './20261123_210000_public_record';
import * as migration_20261123_220000_attempts from './20261123_220000_attempts';
import * as migration_20261123_230000_list_indexes from './20261123_230000_list_indexes';
import * as migration_20261124_190000_catalogue from './20261124_190000_catalogue';
import * as migration_20261124_200000_written_at_once from './20261124_200000_written_at_once';
import * as migration_20261124_220000_contests from './20261124_220000_contests';
import * as migration_20261124_221000_appointed_changes from './20261124_221000_appointed_changes';
import * as migration_20261127_175326_contest_course from './20261127_175326_contest_course';
import * as migration_20261128_034000_embed_sightings from './20261128_034000_embed_sightings';
import * as migration_20261128_040000_postings from './20261128_040000_postings';
import * as migration_20261128_051406_channels from './20261128_051406_channels';
import * as migration_20261128_100000_booklet_prints from './20261128_100000_booklet_prints';
import * as migration_20261128_130000_withdrawals from './20261128_130000_withdrawals';
import * as migration_20261128_140000_sign_in_by_network from './20261128_140000_sign_in_by_network';
import * as migration_20261128_141434_renamed_units from './20261128_141434_renamed_units';
import * as migration_20261128_180000_published_items from './20261128_180000_published_items';

export const migrations = [
  {
    up: migration_20261123_203503_initial.up,
    down: migration_20261123_203503_initial.down,
    name: '20261123_203503_initial',
  },
  {
    up: migration_20261123_210000_public_record.up,
    down: migration_20261123_210000_public_record.down,
    name: '20261123_210000_public_record',
  },
  {
    up: migration_20261123_220000_attempts.up,
    down: migration_20261123_220000_attempts.down,
    name: '20261123_220000_attempts',
  },
  {
    up: migration_20261123_230000_list_indexes.up,
    down: migration_20261123_230000_list_indexes.down,
    name: '20261123_230000_list_indexes',
  },
  {
    up: migration_20261124_190000_catalogue.up,
    down: migration_20261124_190000_catalogue.down,
    name: '20261124_190000_catalogue',
  },
  {
    up: migration_20261124_200000_written_at_once.up,
    down: migration_20261124_200000_written_at_once.down,
    name: '20261124_200000_written_at_once',
  },
  {
    up: migration_20261124_220000_contests.up,
    down: migration_20261124_220000_contests.down,
    name: '20261124_220000_contests',
  },
  {
    up: migration_20261124_221000_appointed_changes.up,
    down: migration_20261124_221000_appointed_changes.down,
    name: '20261124_221000_appointed_changes',
  },
  {
    up: migration_20261127_175326_contest_course.up,
    down: migration_20261127_175326_contest_course.down,
    name: '20261127_175326_contest_course',
  },
  {
    up: migration_20261128_034000_embed_sightings.up,
    down: migration_20261128_034000_embed_sightings.down,
    name: '20261128_034000_embed_sightings',
  },
  {
    up: migration_20261128_040000_postings.up,
    down: migration_20261128_040000_postings.down,
    name: '20261128_040000_postings',
  },
  {
    up: migration_20261128_051406_channels.up,
    down: migration_20261128_051406_channels.down,
    name: '20261128_051406_channels',
  },
  {
    up: migration_20261128_100000_booklet_prints.up,
    down: migration_20261128_100000_booklet_prints.down,
    name: '20261128_100000_booklet_prints',
  },
  {
    up: migration_20261128_130000_withdrawals.up,
    down: migration_20261128_130000_withdrawals.down,
    name: '20261128_130000_withdrawals',
  },
  {
    up: migration_20261128_140000_sign_in_by_network.up,
    down: migration_20261128_140000_sign_in_by_network.down,
    name: '20261128_140000_sign_in_by_network',
  },
  {
    up: migration_20261128_141434_renamed_units.up,
    down: migration_20261128_141434_renamed_units.down,
    name: '20261128_141434_renamed_units',
  },
  {
    up: migration_20261128_180000_published_items.up,
    down: migration_20261128_180000_published_items.down,
    name: '20261128_180000_published_items'
  },
];
