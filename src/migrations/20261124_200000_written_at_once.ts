import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Whoever publishes thousands of items at once takes one generation for all of them and counts them together: row by row, the
 * counter's row would be written thousands of times in one transaction.
 *
 * A change that has its generation already is given none, and what is written under `catalogue.counts = 'at once'` (a setting of
 * the transaction) is counted by whoever wrote it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER content_changes_generation ON content_changes;
    CREATE CONSTRAINT TRIGGER content_changes_generation AFTER INSERT ON content_changes
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.generation IS NULL) EXECUTE FUNCTION give_generation();

    DROP TRIGGER catalogue_counted ON catalogue;
    CREATE CONSTRAINT TRIGGER catalogue_counted AFTER INSERT OR UPDATE OR DELETE ON catalogue
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
      WHEN (current_setting('catalogue.counts', true) IS DISTINCT FROM 'at once') EXECUTE FUNCTION count_catalogue();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER content_changes_generation ON content_changes;
    CREATE CONSTRAINT TRIGGER content_changes_generation AFTER INSERT ON content_changes
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION give_generation();

    DROP TRIGGER catalogue_counted ON catalogue;
    CREATE CONSTRAINT TRIGGER catalogue_counted AFTER INSERT OR UPDATE OR DELETE ON catalogue
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_catalogue();
  `)
}
