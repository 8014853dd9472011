import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Where items were posted outside the portal, by whom, and who undid it by hand. Lines are added and ticked off, never changed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE postings (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      collection text NOT NULL,
      item text NOT NULL,
      channel text NOT NULL,
      link text,
      note text,
      posted_on date NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      by_user text,
      by_name text,
      removed_at timestamptz,
      removed_by text,
      removed_by_name text
    );
    CREATE INDEX postings_item ON postings (item);
    CREATE INDEX postings_standing ON postings (item) WHERE removed_at IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE postings`)
}
