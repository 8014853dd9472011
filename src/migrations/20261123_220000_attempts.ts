import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Attempts to sign in, counted by network for a few minutes. Not worth the write-ahead log. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNLOGGED TABLE attempts (who text PRIMARY KEY, count integer NOT NULL, until timestamptz NOT NULL);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE attempts;`)
}
