import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_booklets_paper" AS ENUM('a4', 'a5');
  CREATE TYPE "public"."enum_booklets_columns" AS ENUM('1', '2');
  CREATE TYPE "public"."enum_booklets_cover" AS ENUM('drum', 'first');
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
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "booklets_id" uuid;
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
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_booklets_fk" FOREIGN KEY ("booklets_id") REFERENCES "public"."booklets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_booklets_id_idx" ON "payload_locked_documents_rels" USING btree ("booklets_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "booklets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "booklets_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "booklets" CASCADE;
  DROP TABLE "booklets_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_booklets_fk";
  
  DROP INDEX "payload_locked_documents_rels_booklets_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "booklets_id";
  DROP TYPE "public"."enum_booklets_paper";
  DROP TYPE "public"."enum_booklets_columns";
  DROP TYPE "public"."enum_booklets_cover";`)
}
