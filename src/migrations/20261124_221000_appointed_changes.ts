import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Instants at which something public will read otherwise by itself, such as a contest after its deadline. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE appointed_changes (
      item text NOT NULL,
      at timestamptz NOT NULL,
      kind text NOT NULL,
      PRIMARY KEY (item, at)
    );
    CREATE INDEX appointed_changes_at ON appointed_changes (at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE appointed_changes`)
}
