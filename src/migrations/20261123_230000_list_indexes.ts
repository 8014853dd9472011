import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The order in which lists of the site read what is published. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX exemplars_listed ON exemplars (category, published_on DESC, id DESC)
      WHERE _status = 'published' AND deleted_at IS NULL;
    CREATE INDEX practices_listed ON practices (published_on DESC, id DESC)
      WHERE _status = 'published' AND deleted_at IS NULL;
    CREATE INDEX articles_listed ON articles (published_on DESC, id DESC)
      WHERE _status = 'published' AND deleted_at IS NULL;
    CREATE INDEX movements_listed ON movements (published_on DESC, id DESC)
      WHERE _status = 'published' AND deleted_at IS NULL;
    CREATE INDEX events_listed ON events (starts_at DESC, id DESC)
      WHERE _status = 'published' AND deleted_at IS NULL;
    CREATE INDEX documents_listed ON documents (issued_on DESC, id DESC)
      WHERE _status = 'published' AND deleted_at IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX exemplars_listed, practices_listed, articles_listed, movements_listed, events_listed, documents_listed;
  `)
}
