import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What is public: one generation number, the changes that raise it, the register of addresses and the stored files that are
 * public; and the history of each item.
 *
 * The generation is given at commit by a deferred trigger: so numbers become visible in their own order, and no transaction
 * holds the counter's row while it still has work to do.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE content_generation (single boolean PRIMARY KEY DEFAULT true CHECK (single), value bigint NOT NULL);
    INSERT INTO content_generation (value) VALUES (1);

    CREATE TABLE content_changes (
      id bigserial PRIMARY KEY,
      generation bigint,
      kind text NOT NULL,
      item text NOT NULL,
      change text NOT NULL CHECK (change IN ('published', 'changed', 'withdrawn')),
      media text[] NOT NULL DEFAULT '{}',
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX content_changes_generation ON content_changes (generation);

    CREATE FUNCTION give_generation() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      given bigint;
    BEGIN
      UPDATE content_generation SET value = value + 1 RETURNING value INTO given;
      UPDATE content_changes SET generation = given WHERE id = NEW.id;
      PERFORM pg_notify('content_changes', given::text);
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER content_changes_generation AFTER INSERT ON content_changes
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION give_generation();

    CREATE TABLE addresses (
      path text PRIMARY KEY,
      kind text NOT NULL,
      item text NOT NULL,
      state text NOT NULL CHECK (state IN ('live', 'moved', 'gone')),
      target text,
      since timestamptz NOT NULL DEFAULT now(),
      CHECK ((state = 'moved') = (target IS NOT NULL))
    );
    CREATE INDEX addresses_item ON addresses (item);

    CREATE TABLE published_files (
      token text NOT NULL,
      kind text NOT NULL,
      item text NOT NULL,
      files text[] NOT NULL,
      PRIMARY KEY (token, kind, item)
    );
    CREATE INDEX published_files_item ON published_files (item);

    CREATE TABLE item_moves (
      id bigserial PRIMARY KEY,
      collection text NOT NULL,
      item text NOT NULL,
      move text NOT NULL,
      from_state text NOT NULL,
      to_state text NOT NULL,
      by_user text,
      by_name text,
      note text,
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX item_moves_item ON item_moves (collection, item, id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE item_moves, published_files, addresses, content_changes, content_generation;
    DROP FUNCTION give_generation;
  `)
}
