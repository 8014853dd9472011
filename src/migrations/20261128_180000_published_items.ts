import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What is public of each item, in one row, as reading pages take it: its document and what its cards show, and whom it shows, for the
 * consent gate. It is kept in the transaction of every change. What was published before is entered at the next start, which looks
 * for items that are missing here: a migration that changes what items hold only has to empty the table.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE published_items (
      item text PRIMARY KEY,
      kind text NOT NULL,
      card jsonb NOT NULL,
      doc jsonb NOT NULL,
      shown jsonb NOT NULL
    );
    -- Nobody looks for items by these, and how many have a word the catalogue counts itself: to gather statistics about them took ten
    -- times as long as about all else, at every ANALYZE.
    ALTER TABLE published_items ALTER card SET STATISTICS 0, ALTER doc SET STATISTICS 0, ALTER shown SET STATISTICS 0;
    ALTER TABLE catalogue ALTER folded SET STATISTICS 0, ALTER exact SET STATISTICS 0, ALTER body SET STATISTICS 0;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE published_items;
    ALTER TABLE catalogue ALTER folded SET STATISTICS DEFAULT, ALTER exact SET STATISTICS DEFAULT, ALTER body SET STATISTICS DEFAULT;
  `)
}
