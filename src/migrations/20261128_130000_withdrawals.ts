import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What was withdrawn, so that feeds and public data can tell those who took it over: an opaque id, its kind, the places whose
 * feeds had it, the time. No words and no address: they carry names.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE withdrawals (
      item text PRIMARY KEY,
      kind text NOT NULL,
      unit text NOT NULL DEFAULT '',
      sectors text[] NOT NULL DEFAULT '{}',
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX withdrawals_at ON withdrawals (at DESC);
    CREATE INDEX withdrawals_kind ON withdrawals (kind, item);
    INSERT INTO withdrawals (item, kind, at)
      SELECT item, kind, max(since) FROM addresses WHERE state = 'gone'
        AND NOT EXISTS (SELECT FROM addresses AS live WHERE live.item = addresses.item AND live.state = 'live')
      GROUP BY item, kind
      ON CONFLICT DO NOTHING;

    CREATE INDEX content_changes_item ON content_changes (item, id);
    CREATE INDEX catalogue_kind ON catalogue (kind, item);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX content_changes_item, catalogue_kind;
    DROP TABLE withdrawals;
  `)
}
