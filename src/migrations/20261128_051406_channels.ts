import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_booklets_paper" AS ENUM('a4', 'a5');
  CREATE TYPE "public"."enum_booklets_columns" AS ENUM('1', '2');
  CREATE TYPE "public"."enum_booklets_cover" AS ENUM('drum', 'first');
  CREATE TYPE "public"."enum_entrants_ticks_key" AS ENUM('rules', 'authorship', 'licence', 'subject', 'ai', 'child');
  CREATE TYPE "public"."enum_bulletins_priority" AS ENUM('normal', 'priority', 'urgent');
  CREATE TYPE "public"."enum_reading_dictionary_entries_place" AS ENUM('anywhere', 'number', 'document-number');
  CREATE TABLE "booklets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"subtitle" varchar,
  	"dateline" varchar,
  	"edition_id" uuid,
  	"foreword" varchar,
  	"imprint" varchar,
  	"paper" "enum_booklets_paper" DEFAULT 'a4' NOT NULL,
  	"columns" "enum_booklets_columns" DEFAULT '2' NOT NULL,
  	"cover" "enum_booklets_cover" DEFAULT 'drum' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "booklets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"practices_id" uuid,
  	"articles_id" uuid,
  	"movements_id" uuid,
  	"anniversaries_id" uuid,
  	"events_id" uuid,
  	"documents_id" uuid,
  	"contests_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "entrants_ticks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" "enum_entrants_ticks_key" NOT NULL,
  	"version" numeric NOT NULL
  );
  
  CREATE TABLE "bulletins" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"opening" varchar,
  	"closing" varchar,
  	"has_reread" boolean DEFAULT false,
  	"broadcast_on" timestamp(3) with time zone NOT NULL,
  	"priority" "enum_bulletins_priority" DEFAULT 'normal' NOT NULL,
  	"repeats" numeric DEFAULT 1 NOT NULL,
  	"unit_id" uuid,
  	"taken" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "bulletins_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"practices_id" uuid,
  	"articles_id" uuid,
  	"movements_id" uuid,
  	"anniversaries_id" uuid,
  	"events_id" uuid,
  	"documents_id" uuid,
  	"contests_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "reading_dictionary_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"short" varchar NOT NULL,
  	"spoken" varchar NOT NULL,
  	"place" "enum_reading_dictionary_entries_place" DEFAULT 'anywhere' NOT NULL
  );
  
  CREATE TABLE "reading_dictionary" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "entries" ADD COLUMN "invitation" varchar;
  ALTER TABLE "entry_files" ADD COLUMN "copy_of_id" uuid;
  ALTER TABLE "assignments" ADD COLUMN "recusal_by_id" uuid;
  ALTER TABLE "units" ADD COLUMN "embed_sites" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "booklets_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "bulletins_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "embeds_only_on_registered_sites" boolean DEFAULT false;
  ALTER TABLE "booklets" ADD CONSTRAINT "booklets_edition_id_anniversaries_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."anniversaries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."booklets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_movements_fk" FOREIGN KEY ("movements_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_anniversaries_fk" FOREIGN KEY ("anniversaries_id") REFERENCES "public"."anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_contests_fk" FOREIGN KEY ("contests_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "booklets_rels" ADD CONSTRAINT "booklets_rels_special_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entrants_ticks" ADD CONSTRAINT "entrants_ticks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."entrants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bulletins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_movements_fk" FOREIGN KEY ("movements_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_anniversaries_fk" FOREIGN KEY ("anniversaries_id") REFERENCES "public"."anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_contests_fk" FOREIGN KEY ("contests_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins_rels" ADD CONSTRAINT "bulletins_rels_special_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reading_dictionary_entries" ADD CONSTRAINT "reading_dictionary_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reading_dictionary"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "booklets_edition_idx" ON "booklets" USING btree ("edition_id");
  CREATE INDEX "booklets_updated_at_idx" ON "booklets" USING btree ("updated_at");
  CREATE INDEX "booklets_created_at_idx" ON "booklets" USING btree ("created_at");
  CREATE INDEX "booklets_rels_order_idx" ON "booklets_rels" USING btree ("order");
  CREATE INDEX "booklets_rels_parent_idx" ON "booklets_rels" USING btree ("parent_id");
  CREATE INDEX "booklets_rels_path_idx" ON "booklets_rels" USING btree ("path");
  CREATE INDEX "booklets_rels_exemplars_id_idx" ON "booklets_rels" USING btree ("exemplars_id");
  CREATE INDEX "booklets_rels_practices_id_idx" ON "booklets_rels" USING btree ("practices_id");
  CREATE INDEX "booklets_rels_articles_id_idx" ON "booklets_rels" USING btree ("articles_id");
  CREATE INDEX "booklets_rels_movements_id_idx" ON "booklets_rels" USING btree ("movements_id");
  CREATE INDEX "booklets_rels_anniversaries_id_idx" ON "booklets_rels" USING btree ("anniversaries_id");
  CREATE INDEX "booklets_rels_events_id_idx" ON "booklets_rels" USING btree ("events_id");
  CREATE INDEX "booklets_rels_documents_id_idx" ON "booklets_rels" USING btree ("documents_id");
  CREATE INDEX "booklets_rels_contests_id_idx" ON "booklets_rels" USING btree ("contests_id");
  CREATE INDEX "booklets_rels_pages_id_idx" ON "booklets_rels" USING btree ("pages_id");
  CREATE INDEX "entrants_ticks_order_idx" ON "entrants_ticks" USING btree ("_order");
  CREATE INDEX "entrants_ticks_parent_id_idx" ON "entrants_ticks" USING btree ("_parent_id");
  CREATE INDEX "bulletins_broadcast_on_idx" ON "bulletins" USING btree ("broadcast_on");
  CREATE INDEX "bulletins_unit_idx" ON "bulletins" USING btree ("unit_id");
  CREATE INDEX "bulletins_updated_at_idx" ON "bulletins" USING btree ("updated_at");
  CREATE INDEX "bulletins_created_at_idx" ON "bulletins" USING btree ("created_at");
  CREATE INDEX "bulletins_rels_order_idx" ON "bulletins_rels" USING btree ("order");
  CREATE INDEX "bulletins_rels_parent_idx" ON "bulletins_rels" USING btree ("parent_id");
  CREATE INDEX "bulletins_rels_path_idx" ON "bulletins_rels" USING btree ("path");
  CREATE INDEX "bulletins_rels_exemplars_id_idx" ON "bulletins_rels" USING btree ("exemplars_id");
  CREATE INDEX "bulletins_rels_practices_id_idx" ON "bulletins_rels" USING btree ("practices_id");
  CREATE INDEX "bulletins_rels_articles_id_idx" ON "bulletins_rels" USING btree ("articles_id");
  CREATE INDEX "bulletins_rels_movements_id_idx" ON "bulletins_rels" USING btree ("movements_id");
  CREATE INDEX "bulletins_rels_anniversaries_id_idx" ON "bulletins_rels" USING btree ("anniversaries_id");
  CREATE INDEX "bulletins_rels_events_id_idx" ON "bulletins_rels" USING btree ("events_id");
  CREATE INDEX "bulletins_rels_documents_id_idx" ON "bulletins_rels" USING btree ("documents_id");
  CREATE INDEX "bulletins_rels_contests_id_idx" ON "bulletins_rels" USING btree ("contests_id");
  CREATE INDEX "bulletins_rels_pages_id_idx" ON "bulletins_rels" USING btree ("pages_id");
  CREATE INDEX "reading_dictionary_entries_order_idx" ON "reading_dictionary_entries" USING btree ("_order");
  CREATE INDEX "reading_dictionary_entries_parent_id_idx" ON "reading_dictionary_entries" USING btree ("_parent_id");
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_copy_of_id_entry_files_id_fk" FOREIGN KEY ("copy_of_id") REFERENCES "public"."entry_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_recusal_by_id_users_id_fk" FOREIGN KEY ("recusal_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_booklets_fk" FOREIGN KEY ("booklets_id") REFERENCES "public"."booklets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_bulletins_fk" FOREIGN KEY ("bulletins_id") REFERENCES "public"."bulletins"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "entries_invitation_idx" ON "entries" USING btree ("invitation");
  CREATE INDEX "entry_files_copy_of_idx" ON "entry_files" USING btree ("copy_of_id");
  CREATE INDEX "assignments_recusal_recusal_by_idx" ON "assignments" USING btree ("recusal_by_id");
  CREATE INDEX "payload_locked_documents_rels_booklets_id_idx" ON "payload_locked_documents_rels" USING btree ("booklets_id");
  CREATE INDEX "payload_locked_documents_rels_bulletins_id_idx" ON "payload_locked_documents_rels" USING btree ("bulletins_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "booklets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "booklets_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "entrants_ticks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "bulletins" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "bulletins_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reading_dictionary_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reading_dictionary" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "booklets" CASCADE;
  DROP TABLE "booklets_rels" CASCADE;
  DROP TABLE "entrants_ticks" CASCADE;
  DROP TABLE "bulletins" CASCADE;
  DROP TABLE "bulletins_rels" CASCADE;
  DROP TABLE "reading_dictionary_entries" CASCADE;
  DROP TABLE "reading_dictionary" CASCADE;
  ALTER TABLE "entry_files" DROP CONSTRAINT "entry_files_copy_of_id_entry_files_id_fk";
  
  ALTER TABLE "assignments" DROP CONSTRAINT "assignments_recusal_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_booklets_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_bulletins_fk";
  
  DROP INDEX "entries_invitation_idx";
  DROP INDEX "entry_files_copy_of_idx";
  DROP INDEX "assignments_recusal_recusal_by_idx";
  DROP INDEX "payload_locked_documents_rels_booklets_id_idx";
  DROP INDEX "payload_locked_documents_rels_bulletins_id_idx";
  ALTER TABLE "entries" DROP COLUMN "invitation";
  ALTER TABLE "entry_files" DROP COLUMN "copy_of_id";
  ALTER TABLE "assignments" DROP COLUMN "recusal_by_id";
  ALTER TABLE "units" DROP COLUMN "embed_sites";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "booklets_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "bulletins_id";
  ALTER TABLE "site_settings" DROP COLUMN "embeds_only_on_registered_sites";
  DROP TYPE "public"."enum_booklets_paper";
  DROP TYPE "public"."enum_booklets_columns";
  DROP TYPE "public"."enum_booklets_cover";
  DROP TYPE "public"."enum_entrants_ticks_key";
  DROP TYPE "public"."enum_bulletins_priority";
  DROP TYPE "public"."enum_reading_dictionary_entries_place";`)
}
