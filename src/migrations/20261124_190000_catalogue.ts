import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The catalogue: one row for each public item with its place and its words, how many items stand in each place, and the words
 * to which a slip is mended.
 *
 * Lists and search find items by lexemes alone, words and properties alike, from the newest week to the oldest: so no question
 * costs more because there is more. `fastupdate` is off because a list of pending entries would be read by every question.
 *
 * Counts are kept at commit, after the generation's row is locked: publications wait for each other there anyway, and nobody
 * holds a counter while he still has work to do.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pg_trgm;

    CREATE TABLE catalogue (
      item text PRIMARY KEY,
      kind text NOT NULL,
      at timestamptz NOT NULL,
      lists text[] NOT NULL,
      sectors text[] NOT NULL,
      unit text NOT NULL,
      year text NOT NULL,
      level text NOT NULL,
      movement text NOT NULL,
      form text NOT NULL,
      title text NOT NULL,
      standfirst text NOT NULL,
      body text NOT NULL,
      illustrative boolean NOT NULL,
      folded tsvector NOT NULL,
      exact tsvector NOT NULL
    ) WITH (toast_tuple_target = 128);
    -- Rows are found and counted by these columns: they stay in the row, and what is long leaves it.
    ALTER TABLE catalogue
      ALTER item SET STORAGE PLAIN, ALTER kind SET STORAGE PLAIN, ALTER lists SET STORAGE PLAIN,
      ALTER sectors SET STORAGE PLAIN, ALTER unit SET STORAGE PLAIN, ALTER year SET STORAGE PLAIN,
      ALTER level SET STORAGE PLAIN, ALTER movement SET STORAGE PLAIN, ALTER form SET STORAGE PLAIN;
    CREATE INDEX catalogue_folded ON catalogue USING gin (folded) WITH (fastupdate = off);
    CREATE INDEX catalogue_exact ON catalogue USING gin (exact) WITH (fastupdate = off);
    CREATE INDEX catalogue_at ON catalogue (at);

    CREATE TABLE catalogue_counts (
      list text NOT NULL,
      form text NOT NULL,
      level text NOT NULL,
      movement text NOT NULL,
      year text NOT NULL,
      unit text NOT NULL,
      sector text NOT NULL,
      items int NOT NULL,
      PRIMARY KEY (list, form, level, movement, year, unit, sector)
    );

    CREATE FUNCTION catalogue_cells(entry catalogue)
    RETURNS TABLE (list text, form text, level text, movement text, year text, unit text, sector text)
    LANGUAGE sql IMMUTABLE AS $$
      SELECT DISTINCT * FROM unnest(entry.lists) AS a, unnest(ARRAY['', entry.form]) AS b,
        unnest(ARRAY['', entry.level]) AS c, unnest(ARRAY['', entry.movement]) AS d, unnest(ARRAY['', entry.year]) AS e,
        unnest(ARRAY['', entry.unit]) AS f, unnest(ARRAY[''] || entry.sectors) AS g
    $$;

    CREATE FUNCTION count_catalogue() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM FROM content_generation FOR UPDATE;
      IF TG_OP <> 'INSERT' THEN
        UPDATE catalogue_counts AS counted SET items = counted.items - 1 FROM catalogue_cells(OLD) AS cell
        WHERE (counted.list, counted.form, counted.level, counted.movement, counted.year, counted.unit, counted.sector)
          = (cell.list, cell.form, cell.level, cell.movement, cell.year, cell.unit, cell.sector);
      END IF;
      IF TG_OP <> 'DELETE' THEN
        INSERT INTO catalogue_counts AS counted SELECT cell.*, 1 FROM catalogue_cells(NEW) AS cell
        ON CONFLICT (list, form, level, movement, year, unit, sector) DO UPDATE SET items = counted.items + 1;
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER catalogue_counted AFTER INSERT OR UPDATE OR DELETE ON catalogue
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_catalogue();

    CREATE TABLE catalogue_words (word text PRIMARY KEY, shown text NOT NULL, is_name boolean NOT NULL);
    CREATE INDEX catalogue_words_similar ON catalogue_words USING gin (word gin_trgm_ops) WITH (fastupdate = off);

    CREATE TABLE catalogue_frequent (
      form text NOT NULL CHECK (form IN ('folded', 'exact')),
      lexeme text NOT NULL,
      items int NOT NULL,
      PRIMARY KEY (form, lexeme)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE catalogue_frequent, catalogue_words, catalogue_counts, catalogue CASCADE;
    DROP FUNCTION count_catalogue;
  `)
}
