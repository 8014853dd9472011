import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_entrants_ticks_key" AS ENUM('rules', 'authorship', 'licence', 'subject', 'ai', 'child');
  CREATE TABLE "entrants_ticks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" "enum_entrants_ticks_key" NOT NULL,
  	"version" numeric NOT NULL
  );
  
  ALTER TABLE "entries" ADD COLUMN "invitation" varchar;
  ALTER TABLE "entrants_ticks" ADD CONSTRAINT "entrants_ticks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."entrants"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "entrants_ticks_order_idx" ON "entrants_ticks" USING btree ("_order");
  CREATE INDEX "entrants_ticks_parent_id_idx" ON "entrants_ticks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "entries_invitation_idx" ON "entries" USING btree ("invitation");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "entrants_ticks" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "entrants_ticks" CASCADE;
  DROP INDEX "entries_invitation_idx";
  ALTER TABLE "entries" DROP COLUMN "invitation";
  DROP TYPE "public"."enum_entrants_ticks_key";`)
}
