import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The prints of booklets: how far each is, what stands in it, and for what it was taken back. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE booklet_prints (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      booklet uuid NOT NULL,
      step text NOT NULL CHECK (step IN ('reading', 'setting', 'ready', 'replaced', 'failed')),
      items text[] NOT NULL,
      stories jsonb NOT NULL DEFAULT '[]',
      refused jsonb NOT NULL DEFAULT '[]',
      pages integer,
      bytes bigint,
      begun_by text NOT NULL,
      begun_at timestamptz NOT NULL DEFAULT now(),
      moved_at timestamptz NOT NULL DEFAULT now(),
      taken_back_at timestamptz,
      taken_back_for text[] NOT NULL DEFAULT '{}'
    );
    CREATE INDEX booklet_prints_booklet ON booklet_prints (booklet, begun_at);
    CREATE INDEX booklet_prints_items ON booklet_prints USING gin (items) WHERE taken_back_at IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE booklet_prints`)
}
