import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "units" ADD COLUMN "embed_sites" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "embeds_only_on_registered_sites" boolean DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "units" DROP COLUMN "embed_sites";
  ALTER TABLE "site_settings" DROP COLUMN "embeds_only_on_registered_sites";`)
}
