import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "entry_files" ADD COLUMN "copy_of_id" uuid;
  ALTER TABLE "assignments" ADD COLUMN "recusal_by_id" uuid;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_copy_of_id_entry_files_id_fk" FOREIGN KEY ("copy_of_id") REFERENCES "public"."entry_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_recusal_by_id_users_id_fk" FOREIGN KEY ("recusal_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "entry_files_copy_of_idx" ON "entry_files" USING btree ("copy_of_id");
  CREATE INDEX "assignments_recusal_recusal_by_idx" ON "assignments" USING btree ("recusal_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "entry_files" DROP CONSTRAINT "entry_files_copy_of_id_entry_files_id_fk";
  
  ALTER TABLE "assignments" DROP CONSTRAINT "assignments_recusal_by_id_users_id_fk";
  
  DROP INDEX "entry_files_copy_of_idx";
  DROP INDEX "assignments_recusal_recusal_by_idx";
  ALTER TABLE "entry_files" DROP COLUMN "copy_of_id";
  ALTER TABLE "assignments" DROP COLUMN "recusal_by_id";`)
}
