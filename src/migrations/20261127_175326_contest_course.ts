import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_judge_declarations_rulings_verdict" AS ENUM('clear', 'blocked');
  CREATE TYPE "public"."enum_letters_kind" AS ENUM('receipt', 'draft-reminder', 'judge-reminder', 'result');
  CREATE TYPE "public"."enum_letters_state" AS ENUM('draft', 'waiting', 'sent', 'failed', 'dropped');
  CREATE TABLE "judge_declarations_rulings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"verdict" "enum_judge_declarations_rulings_verdict" NOT NULL,
  	"at" timestamp(3) with time zone,
  	"by_id" uuid
  );
  
  CREATE TABLE "letters" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"kind" "enum_letters_kind" NOT NULL,
  	"state" "enum_letters_state" NOT NULL,
  	"to" varchar,
  	"subject" varchar,
  	"text" varchar,
  	"entry_id" uuid,
  	"judge_id" uuid,
  	"hours" numeric,
  	"tries" numeric DEFAULT 0,
  	"next_try_at" timestamp(3) with time zone,
  	"failure" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"sent_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "contest_id" uuid;
  ALTER TABLE "articles" ADD COLUMN "work_code" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_contest_id" uuid;
  ALTER TABLE "_articles_v" ADD COLUMN "version_work_code" varchar;
  ALTER TABLE "contests" ADD COLUMN "retention_months" numeric DEFAULT 12;
  ALTER TABLE "_contests_v" ADD COLUMN "version_retention_months" numeric DEFAULT 12;
  ALTER TABLE "proceedings" ADD COLUMN "draws" jsonb;
  ALTER TABLE "proceedings" ADD COLUMN "decisions" jsonb;
  ALTER TABLE "proceedings" ADD COLUMN "prizes" jsonb;
  ALTER TABLE "proceedings" ADD COLUMN "released" jsonb;
  ALTER TABLE "judge_declarations_rulings" ADD CONSTRAINT "judge_declarations_rulings_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "judge_declarations_rulings" ADD CONSTRAINT "judge_declarations_rulings_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "judge_declarations_rulings" ADD CONSTRAINT "judge_declarations_rulings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."judge_declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_judge_id_users_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_sent_by_id_users_id_fk" FOREIGN KEY ("sent_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "judge_declarations_rulings_order_idx" ON "judge_declarations_rulings" USING btree ("_order");
  CREATE INDEX "judge_declarations_rulings_parent_id_idx" ON "judge_declarations_rulings" USING btree ("_parent_id");
  CREATE INDEX "judge_declarations_rulings_entry_idx" ON "judge_declarations_rulings" USING btree ("entry_id");
  CREATE INDEX "judge_declarations_rulings_by_idx" ON "judge_declarations_rulings" USING btree ("by_id");
  CREATE INDEX "letters_contest_idx" ON "letters" USING btree ("contest_id");
  CREATE INDEX "letters_entry_idx" ON "letters" USING btree ("entry_id");
  CREATE INDEX "letters_judge_idx" ON "letters" USING btree ("judge_id");
  CREATE INDEX "letters_sent_by_idx" ON "letters" USING btree ("sent_by_id");
  CREATE INDEX "letters_updated_at_idx" ON "letters" USING btree ("updated_at");
  CREATE INDEX "letters_created_at_idx" ON "letters" USING btree ("created_at");
  CREATE INDEX "state_nextTryAt_idx" ON "letters" USING btree ("state","next_try_at");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_contest_id_contests_id_fk" FOREIGN KEY ("version_contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_contest_idx" ON "articles" USING btree ("contest_id");
  CREATE INDEX "_articles_v_version_version_contest_idx" ON "_articles_v" USING btree ("version_contest_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "judge_declarations_rulings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "letters" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "judge_declarations_rulings" CASCADE;
  DROP TABLE "letters" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_contest_id_contests_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_contest_id_contests_id_fk";
  
  DROP INDEX "articles_contest_idx";
  DROP INDEX "_articles_v_version_version_contest_idx";
  ALTER TABLE "articles" DROP COLUMN "contest_id";
  ALTER TABLE "articles" DROP COLUMN "work_code";
  ALTER TABLE "_articles_v" DROP COLUMN "version_contest_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_work_code";
  ALTER TABLE "contests" DROP COLUMN "retention_months";
  ALTER TABLE "_contests_v" DROP COLUMN "version_retention_months";
  ALTER TABLE "proceedings" DROP COLUMN "draws";
  ALTER TABLE "proceedings" DROP COLUMN "decisions";
  ALTER TABLE "proceedings" DROP COLUMN "prizes";
  ALTER TABLE "proceedings" DROP COLUMN "released";
  DROP TYPE "public"."enum_judge_declarations_rulings_verdict";
  DROP TYPE "public"."enum_letters_kind";
  DROP TYPE "public"."enum_letters_state";`)
}
