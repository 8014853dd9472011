import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_judge_declarations_rulings_verdict" AS ENUM('clear', 'blocked');
  CREATE TABLE "judge_declarations_rulings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"verdict" "enum_judge_declarations_rulings_verdict" NOT NULL,
  	"at" timestamp(3) with time zone,
  	"by_id" uuid
  );
  
  ALTER TABLE "proceedings" ADD COLUMN "draws" jsonb;
  ALTER TABLE "proceedings" ADD COLUMN "decisions" jsonb;
  ALTER TABLE "proceedings" ADD COLUMN "prizes" jsonb;
  ALTER TABLE "proceedings" ADD COLUMN "released" jsonb;
  ALTER TABLE "judge_declarations_rulings" ADD CONSTRAINT "judge_declarations_rulings_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "judge_declarations_rulings" ADD CONSTRAINT "judge_declarations_rulings_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "judge_declarations_rulings" ADD CONSTRAINT "judge_declarations_rulings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."judge_declarations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "judge_declarations_rulings_order_idx" ON "judge_declarations_rulings" USING btree ("_order");
  CREATE INDEX "judge_declarations_rulings_parent_id_idx" ON "judge_declarations_rulings" USING btree ("_parent_id");
  CREATE INDEX "judge_declarations_rulings_entry_idx" ON "judge_declarations_rulings" USING btree ("entry_id");
  CREATE INDEX "judge_declarations_rulings_by_idx" ON "judge_declarations_rulings" USING btree ("by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "judge_declarations_rulings" CASCADE;
  ALTER TABLE "proceedings" DROP COLUMN "draws";
  ALTER TABLE "proceedings" DROP COLUMN "decisions";
  ALTER TABLE "proceedings" DROP COLUMN "prizes";
  ALTER TABLE "proceedings" DROP COLUMN "released";
  DROP TYPE "public"."enum_judge_declarations_rulings_verdict";`)
}
