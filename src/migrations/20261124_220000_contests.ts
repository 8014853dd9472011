import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contests_works_file_kinds" AS ENUM('pdf', 'docx', 'odt', 'jpeg', 'png', 'webp', 'mp3', 'm4a', 'mp4');
  CREATE TYPE "public"."enum_contests_judging_tie_rules_rule" AS ENUM('higher-mean', 'higher-median', 'higher-criterion', 'smaller-spread', 'earlier-submission');
  CREATE TYPE "public"."enum_contests_prizes_receiver" AS ENUM('entrant', 'unit');
  CREATE TYPE "public"."enum_contests_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_contests_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_contests_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_contests_kind" AS ENUM('writing', 'report');
  CREATE TYPE "public"."enum_contests_level" AS ENUM('office', 'commune', 'district', 'province', 'national');
  CREATE TYPE "public"."enum_contests_works_publication" AS ENUM('unpublished', 'published', 'either');
  CREATE TYPE "public"."enum_contests_judging_basis" AS ENUM('mean', 'median', 'adjusted');
  CREATE TYPE "public"."enum_contests_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__contests_v_version_works_file_kinds" AS ENUM('pdf', 'docx', 'odt', 'jpeg', 'png', 'webp', 'mp3', 'm4a', 'mp4');
  CREATE TYPE "public"."enum__contests_v_version_judging_tie_rules_rule" AS ENUM('higher-mean', 'higher-median', 'higher-criterion', 'smaller-spread', 'earlier-submission');
  CREATE TYPE "public"."enum__contests_v_version_prizes_receiver" AS ENUM('entrant', 'unit');
  CREATE TYPE "public"."enum__contests_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__contests_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__contests_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__contests_v_version_kind" AS ENUM('writing', 'report');
  CREATE TYPE "public"."enum__contests_v_version_level" AS ENUM('office', 'commune', 'district', 'province', 'national');
  CREATE TYPE "public"."enum__contests_v_version_works_publication" AS ENUM('unpublished', 'published', 'either');
  CREATE TYPE "public"."enum__contests_v_version_judging_basis" AS ENUM('mean', 'median', 'adjusted');
  CREATE TYPE "public"."enum__contests_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_entries_ticks_key" AS ENUM('rules', 'authorship', 'licence', 'subject', 'ai', 'child');
  CREATE TYPE "public"."enum_entries_withdrawal_by" AS ENUM('entrant', 'staff');
  CREATE TYPE "public"."enum_entries_screening_outcome" AS ENUM('eligible', 'ineligible');
  CREATE TYPE "public"."enum_entries_source" AS ENUM('form', 'paper');
  CREATE TYPE "public"."enum_entrants_part" AS ENUM('author', 'co-author');
  CREATE TYPE "public"."enum_entrants_age_band" AS ENUM('under-16', '16-and-over');
  CREATE TYPE "public"."enum_entry_files_purpose" AS ENUM('work', 'scan', 'redacted');
  CREATE TABLE "contests_organisers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar
  );
  
  CREATE TABLE "contests_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar
  );
  
  CREATE TABLE "contests_genres" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"key" varchar
  );
  
  CREATE TABLE "contests_entrants_barred" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"who" varchar
  );
  
  CREATE TABLE "contests_timeline_rounds" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "contests_works_file_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_contests_works_file_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "contests_rubric_criteria_anchors" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"mark" numeric,
  	"words" varchar
  );
  
  CREATE TABLE "contests_rubric_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"key" varchar,
  	"weight" numeric DEFAULT 1,
  	"max_mark" numeric DEFAULT 10,
  	"step" numeric DEFAULT 0.5
  );
  
  CREATE TABLE "contests_judging_tie_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rule" "enum_contests_judging_tie_rules_rule",
  	"criterion" varchar
  );
  
  CREATE TABLE "contests_prizes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"receiver" "enum_contests_prizes_receiver" DEFAULT 'entrant',
  	"count" numeric DEFAULT 1,
  	"amount" numeric
  );
  
  CREATE TABLE "contests_judges" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"account_id" uuid,
  	"cap" numeric
  );
  
  CREATE TABLE "contests_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_contests_people_part" DEFAULT 'mentioned',
  	"age" "enum_contests_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "contests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_contests_state" DEFAULT 'draft',
  	"title" varchar,
  	"kind" "enum_contests_kind" DEFAULT 'writing',
  	"level" "enum_contests_level" DEFAULT 'commune',
  	"standfirst" varchar,
  	"cover_id" uuid,
  	"story" jsonb,
  	"entrants_who_may_enter" varchar,
  	"entrants_entries_per_person" numeric,
  	"entrants_co_authors" numeric DEFAULT 0,
  	"rules" jsonb,
  	"timeline_announced_from" timestamp(3) with time zone,
  	"timeline_opens_from" timestamp(3) with time zone,
  	"timeline_entries_until" timestamp(3) with time zone,
  	"timeline_grace_minutes" numeric DEFAULT 10,
  	"timeline_screening_until" timestamp(3) with time zone,
  	"timeline_results_expected" timestamp(3) with time zone,
  	"works_publication" "enum_contests_works_publication" DEFAULT 'unpublished',
  	"works_is_true_story" boolean DEFAULT true,
  	"works_min_words" numeric,
  	"works_max_words" numeric,
  	"works_max_files" numeric DEFAULT 5,
  	"works_max_megabytes" numeric DEFAULT 20,
  	"works_max_minutes" numeric,
  	"rubric_comment_below" numeric,
  	"rubric_comment_above" numeric,
  	"judging_judges_per_entry" numeric DEFAULT 3,
  	"judging_gap_threshold" numeric,
  	"judging_basis" "enum_contests_judging_basis" DEFAULT 'mean',
  	"judging_minimum_shared" numeric DEFAULT 5,
  	"judging_is_by_genre" boolean DEFAULT false,
  	"announces_judges" boolean DEFAULT false,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
  	"unit_id" uuid,
  	"slug" varchar,
  	"short_id" varchar,
  	"text_version" numeric DEFAULT 1,
  	"text_fingerprint" varchar,
  	"closed_text_version" numeric DEFAULT 0,
  	"published_on" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"illustrative" boolean DEFAULT false,
  	"internal_notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_contests_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "contests_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "contests_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "_contests_v_version_organisers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_genres" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_entrants_barred" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"who" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_timeline_rounds" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_works_file_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__contests_v_version_works_file_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_contests_v_version_rubric_criteria_anchors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"mark" numeric,
  	"words" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_rubric_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"key" varchar,
  	"weight" numeric DEFAULT 1,
  	"max_mark" numeric DEFAULT 10,
  	"step" numeric DEFAULT 0.5,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_judging_tie_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"rule" "enum__contests_v_version_judging_tie_rules_rule",
  	"criterion" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_prizes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"receiver" "enum__contests_v_version_prizes_receiver" DEFAULT 'entrant',
  	"count" numeric DEFAULT 1,
  	"amount" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_judges" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"account_id" uuid,
  	"cap" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__contests_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__contests_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_contests_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__contests_v_version_state" DEFAULT 'draft',
  	"version_title" varchar,
  	"version_kind" "enum__contests_v_version_kind" DEFAULT 'writing',
  	"version_level" "enum__contests_v_version_level" DEFAULT 'commune',
  	"version_standfirst" varchar,
  	"version_cover_id" uuid,
  	"version_story" jsonb,
  	"version_entrants_who_may_enter" varchar,
  	"version_entrants_entries_per_person" numeric,
  	"version_entrants_co_authors" numeric DEFAULT 0,
  	"version_rules" jsonb,
  	"version_timeline_announced_from" timestamp(3) with time zone,
  	"version_timeline_opens_from" timestamp(3) with time zone,
  	"version_timeline_entries_until" timestamp(3) with time zone,
  	"version_timeline_grace_minutes" numeric DEFAULT 10,
  	"version_timeline_screening_until" timestamp(3) with time zone,
  	"version_timeline_results_expected" timestamp(3) with time zone,
  	"version_works_publication" "enum__contests_v_version_works_publication" DEFAULT 'unpublished',
  	"version_works_is_true_story" boolean DEFAULT true,
  	"version_works_min_words" numeric,
  	"version_works_max_words" numeric,
  	"version_works_max_files" numeric DEFAULT 5,
  	"version_works_max_megabytes" numeric DEFAULT 20,
  	"version_works_max_minutes" numeric,
  	"version_rubric_comment_below" numeric,
  	"version_rubric_comment_above" numeric,
  	"version_judging_judges_per_entry" numeric DEFAULT 3,
  	"version_judging_gap_threshold" numeric,
  	"version_judging_basis" "enum__contests_v_version_judging_basis" DEFAULT 'mean',
  	"version_judging_minimum_shared" numeric DEFAULT 5,
  	"version_judging_is_by_genre" boolean DEFAULT false,
  	"version_announces_judges" boolean DEFAULT false,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
  	"version_unit_id" uuid,
  	"version_slug" varchar,
  	"version_short_id" varchar,
  	"version_text_version" numeric DEFAULT 1,
  	"version_text_fingerprint" varchar,
  	"version_closed_text_version" numeric DEFAULT 0,
  	"version_published_on" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_illustrative" boolean DEFAULT false,
  	"version_internal_notes" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__contests_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_contests_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_contests_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "entries_ticks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" "enum_entries_ticks_key" NOT NULL,
  	"version" numeric NOT NULL
  );
  
  CREATE TABLE "entries_receipts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"fingerprint" varchar NOT NULL
  );
  
  CREATE TABLE "entries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"receipt_code" varchar,
  	"blind_code" varchar,
  	"secret_hash" varchar,
  	"nonce" varchar,
  	"entrant_id" uuid NOT NULL,
  	"title" varchar,
  	"genre" varchar,
  	"topic" varchar,
  	"text" jsonb,
  	"plain_text" varchar,
  	"words" numeric,
  	"published_before" varchar,
  	"ai_use" varchar,
  	"subject_name" varchar,
  	"subject_place" varchar,
  	"subject_unit_id" uuid,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"withdrawal_at" timestamp(3) with time zone,
  	"withdrawal_by" "enum_entries_withdrawal_by",
  	"withdrawal_reason" varchar,
  	"screening_at" timestamp(3) with time zone,
  	"screening_by_id" uuid,
  	"screening_outcome" "enum_entries_screening_outcome",
  	"screening_reason" varchar,
  	"late_code_id" uuid,
  	"late_until" timestamp(3) with time zone,
  	"redacted_title" varchar,
  	"redacted_text" jsonb,
  	"redacted_done_at" timestamp(3) with time zone,
  	"redacted_done_by_id" uuid,
  	"source" "enum_entries_source" DEFAULT 'form' NOT NULL,
  	"paper_received_on" timestamp(3) with time zone,
  	"paper_typed_by_id" uuid,
  	"paper_checked_at" timestamp(3) with time zone,
  	"paper_checked_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "entries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"entrants_id" uuid,
  	"entry_files_id" uuid
  );
  
  CREATE TABLE "entrants" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"part" "enum_entrants_part" DEFAULT 'author' NOT NULL,
  	"name" varchar,
  	"age_band" "enum_entrants_age_band",
  	"phone" varchar,
  	"mail" varchar,
  	"address" varchar,
  	"unit_name" varchar,
  	"unit_id" uuid,
  	"guardian_name" varchar,
  	"guardian_phone" varchar,
  	"guardian_agreed_at" timestamp(3) with time zone,
  	"erased_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "entrants_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "entry_files" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"purpose" "enum_entry_files_purpose" DEFAULT 'work' NOT NULL,
  	"original_name" varchar,
  	"received_hash" varchar,
  	"stored_hash" varchar,
  	"seconds" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "late_codes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"code" varchar,
  	"reason" varchar NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"uses" numeric DEFAULT 1 NOT NULL,
  	"used" numeric DEFAULT 0,
  	"given_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "judge_declarations_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"unit_id" uuid
  );
  
  CREATE TABLE "judge_declarations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"judge_id" uuid NOT NULL,
  	"declared_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "judge_declarations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" uuid
  );
  
  CREATE TABLE "assignments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"judge_id" uuid NOT NULL,
  	"assigned_at" timestamp(3) with time zone,
  	"shown_at" timestamp(3) with time zone,
  	"recusal_at" timestamp(3) with time zone,
  	"recusal_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "scores_marks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"criterion" varchar NOT NULL,
  	"mark" numeric NOT NULL,
  	"comment" varchar
  );
  
  CREATE TABLE "scores_unlockings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"by_id" uuid,
  	"reason" varchar NOT NULL
  );
  
  CREATE TABLE "scores" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"assignment_id" uuid NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"comment" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "proceedings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"seed" varchar NOT NULL,
  	"released_at" timestamp(3) with time zone,
  	"released_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contests_id" uuid;
  ALTER TABLE "contests_organisers" ADD CONSTRAINT "contests_organisers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_topics" ADD CONSTRAINT "contests_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_genres" ADD CONSTRAINT "contests_genres_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_entrants_barred" ADD CONSTRAINT "contests_entrants_barred_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_timeline_rounds" ADD CONSTRAINT "contests_timeline_rounds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_works_file_kinds" ADD CONSTRAINT "contests_works_file_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_rubric_criteria_anchors" ADD CONSTRAINT "contests_rubric_criteria_anchors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests_rubric_criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_rubric_criteria" ADD CONSTRAINT "contests_rubric_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_judging_tie_rules" ADD CONSTRAINT "contests_judging_tie_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_prizes" ADD CONSTRAINT "contests_prizes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_judges" ADD CONSTRAINT "contests_judges_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contests_judges" ADD CONSTRAINT "contests_judges_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_people" ADD CONSTRAINT "contests_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contests_people" ADD CONSTRAINT "contests_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests" ADD CONSTRAINT "contests_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contests" ADD CONSTRAINT "contests_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contests_texts" ADD CONSTRAINT "contests_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_rels" ADD CONSTRAINT "contests_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_rels" ADD CONSTRAINT "contests_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_organisers" ADD CONSTRAINT "_contests_v_version_organisers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_topics" ADD CONSTRAINT "_contests_v_version_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_genres" ADD CONSTRAINT "_contests_v_version_genres_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_entrants_barred" ADD CONSTRAINT "_contests_v_version_entrants_barred_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_timeline_rounds" ADD CONSTRAINT "_contests_v_version_timeline_rounds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_works_file_kinds" ADD CONSTRAINT "_contests_v_version_works_file_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_rubric_criteria_anchors" ADD CONSTRAINT "_contests_v_version_rubric_criteria_anchors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v_version_rubric_criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_rubric_criteria" ADD CONSTRAINT "_contests_v_version_rubric_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_judging_tie_rules" ADD CONSTRAINT "_contests_v_version_judging_tie_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_prizes" ADD CONSTRAINT "_contests_v_version_prizes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_judges" ADD CONSTRAINT "_contests_v_version_judges_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contests_v_version_judges" ADD CONSTRAINT "_contests_v_version_judges_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_version_people" ADD CONSTRAINT "_contests_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contests_v_version_people" ADD CONSTRAINT "_contests_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v" ADD CONSTRAINT "_contests_v_parent_id_contests_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contests_v" ADD CONSTRAINT "_contests_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contests_v" ADD CONSTRAINT "_contests_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contests_v_texts" ADD CONSTRAINT "_contests_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_rels" ADD CONSTRAINT "_contests_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contests_v_rels" ADD CONSTRAINT "_contests_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries_ticks" ADD CONSTRAINT "entries_ticks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries_receipts" ADD CONSTRAINT "entries_receipts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_entrant_id_entrants_id_fk" FOREIGN KEY ("entrant_id") REFERENCES "public"."entrants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_subject_unit_id_units_id_fk" FOREIGN KEY ("subject_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_screening_by_id_users_id_fk" FOREIGN KEY ("screening_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_late_code_id_late_codes_id_fk" FOREIGN KEY ("late_code_id") REFERENCES "public"."late_codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_redacted_done_by_id_users_id_fk" FOREIGN KEY ("redacted_done_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_paper_typed_by_id_users_id_fk" FOREIGN KEY ("paper_typed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_paper_checked_by_id_users_id_fk" FOREIGN KEY ("paper_checked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries_rels" ADD CONSTRAINT "entries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries_rels" ADD CONSTRAINT "entries_rels_entrants_fk" FOREIGN KEY ("entrants_id") REFERENCES "public"."entrants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries_rels" ADD CONSTRAINT "entries_rels_entry_files_fk" FOREIGN KEY ("entry_files_id") REFERENCES "public"."entry_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entrants" ADD CONSTRAINT "entrants_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entrants" ADD CONSTRAINT "entrants_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entrants_texts" ADD CONSTRAINT "entrants_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."entrants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_codes" ADD CONSTRAINT "late_codes_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_codes" ADD CONSTRAINT "late_codes_given_by_id_users_id_fk" FOREIGN KEY ("given_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "judge_declarations_people" ADD CONSTRAINT "judge_declarations_people_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "judge_declarations_people" ADD CONSTRAINT "judge_declarations_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."judge_declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "judge_declarations" ADD CONSTRAINT "judge_declarations_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "judge_declarations" ADD CONSTRAINT "judge_declarations_judge_id_users_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "judge_declarations_rels" ADD CONSTRAINT "judge_declarations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."judge_declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "judge_declarations_rels" ADD CONSTRAINT "judge_declarations_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_judge_id_users_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "scores_marks" ADD CONSTRAINT "scores_marks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."scores"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scores_unlockings" ADD CONSTRAINT "scores_unlockings_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "scores_unlockings" ADD CONSTRAINT "scores_unlockings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."scores"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "scores" ADD CONSTRAINT "scores_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "scores" ADD CONSTRAINT "scores_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_released_by_id_users_id_fk" FOREIGN KEY ("released_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "contests_organisers_order_idx" ON "contests_organisers" USING btree ("_order");
  CREATE INDEX "contests_organisers_parent_id_idx" ON "contests_organisers" USING btree ("_parent_id");
  CREATE INDEX "contests_topics_order_idx" ON "contests_topics" USING btree ("_order");
  CREATE INDEX "contests_topics_parent_id_idx" ON "contests_topics" USING btree ("_parent_id");
  CREATE INDEX "contests_genres_order_idx" ON "contests_genres" USING btree ("_order");
  CREATE INDEX "contests_genres_parent_id_idx" ON "contests_genres" USING btree ("_parent_id");
  CREATE INDEX "contests_entrants_barred_order_idx" ON "contests_entrants_barred" USING btree ("_order");
  CREATE INDEX "contests_entrants_barred_parent_id_idx" ON "contests_entrants_barred" USING btree ("_parent_id");
  CREATE INDEX "contests_timeline_rounds_order_idx" ON "contests_timeline_rounds" USING btree ("_order");
  CREATE INDEX "contests_timeline_rounds_parent_id_idx" ON "contests_timeline_rounds" USING btree ("_parent_id");
  CREATE INDEX "contests_works_file_kinds_order_idx" ON "contests_works_file_kinds" USING btree ("order");
  CREATE INDEX "contests_works_file_kinds_parent_idx" ON "contests_works_file_kinds" USING btree ("parent_id");
  CREATE INDEX "contests_rubric_criteria_anchors_order_idx" ON "contests_rubric_criteria_anchors" USING btree ("_order");
  CREATE INDEX "contests_rubric_criteria_anchors_parent_id_idx" ON "contests_rubric_criteria_anchors" USING btree ("_parent_id");
  CREATE INDEX "contests_rubric_criteria_order_idx" ON "contests_rubric_criteria" USING btree ("_order");
  CREATE INDEX "contests_rubric_criteria_parent_id_idx" ON "contests_rubric_criteria" USING btree ("_parent_id");
  CREATE INDEX "contests_judging_tie_rules_order_idx" ON "contests_judging_tie_rules" USING btree ("_order");
  CREATE INDEX "contests_judging_tie_rules_parent_id_idx" ON "contests_judging_tie_rules" USING btree ("_parent_id");
  CREATE INDEX "contests_prizes_order_idx" ON "contests_prizes" USING btree ("_order");
  CREATE INDEX "contests_prizes_parent_id_idx" ON "contests_prizes" USING btree ("_parent_id");
  CREATE INDEX "contests_judges_order_idx" ON "contests_judges" USING btree ("_order");
  CREATE INDEX "contests_judges_parent_id_idx" ON "contests_judges" USING btree ("_parent_id");
  CREATE INDEX "contests_judges_account_idx" ON "contests_judges" USING btree ("account_id");
  CREATE INDEX "contests_people_order_idx" ON "contests_people" USING btree ("_order");
  CREATE INDEX "contests_people_parent_id_idx" ON "contests_people" USING btree ("_parent_id");
  CREATE INDEX "contests_people_consent_idx" ON "contests_people" USING btree ("consent_id");
  CREATE INDEX "contests_state_idx" ON "contests" USING btree ("state");
  CREATE INDEX "contests_cover_idx" ON "contests" USING btree ("cover_id");
  CREATE INDEX "contests_timeline_timeline_opens_from_idx" ON "contests" USING btree ("timeline_opens_from");
  CREATE INDEX "contests_timeline_timeline_entries_until_idx" ON "contests" USING btree ("timeline_entries_until");
  CREATE INDEX "contests_unit_idx" ON "contests" USING btree ("unit_id");
  CREATE UNIQUE INDEX "contests_slug_idx" ON "contests" USING btree ("slug");
  CREATE INDEX "contests_published_on_idx" ON "contests" USING btree ("published_on");
  CREATE INDEX "contests_updated_at_idx" ON "contests" USING btree ("updated_at");
  CREATE INDEX "contests_created_at_idx" ON "contests" USING btree ("created_at");
  CREATE INDEX "contests_deleted_at_idx" ON "contests" USING btree ("deleted_at");
  CREATE INDEX "contests__status_idx" ON "contests" USING btree ("_status");
  CREATE INDEX "contests_texts_order_parent" ON "contests_texts" USING btree ("order","parent_id");
  CREATE INDEX "contests_rels_order_idx" ON "contests_rels" USING btree ("order");
  CREATE INDEX "contests_rels_parent_idx" ON "contests_rels" USING btree ("parent_id");
  CREATE INDEX "contests_rels_path_idx" ON "contests_rels" USING btree ("path");
  CREATE INDEX "contests_rels_users_id_idx" ON "contests_rels" USING btree ("users_id");
  CREATE INDEX "_contests_v_version_organisers_order_idx" ON "_contests_v_version_organisers" USING btree ("_order");
  CREATE INDEX "_contests_v_version_organisers_parent_id_idx" ON "_contests_v_version_organisers" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_topics_order_idx" ON "_contests_v_version_topics" USING btree ("_order");
  CREATE INDEX "_contests_v_version_topics_parent_id_idx" ON "_contests_v_version_topics" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_genres_order_idx" ON "_contests_v_version_genres" USING btree ("_order");
  CREATE INDEX "_contests_v_version_genres_parent_id_idx" ON "_contests_v_version_genres" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_entrants_barred_order_idx" ON "_contests_v_version_entrants_barred" USING btree ("_order");
  CREATE INDEX "_contests_v_version_entrants_barred_parent_id_idx" ON "_contests_v_version_entrants_barred" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_timeline_rounds_order_idx" ON "_contests_v_version_timeline_rounds" USING btree ("_order");
  CREATE INDEX "_contests_v_version_timeline_rounds_parent_id_idx" ON "_contests_v_version_timeline_rounds" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_works_file_kinds_order_idx" ON "_contests_v_version_works_file_kinds" USING btree ("order");
  CREATE INDEX "_contests_v_version_works_file_kinds_parent_idx" ON "_contests_v_version_works_file_kinds" USING btree ("parent_id");
  CREATE INDEX "_contests_v_version_rubric_criteria_anchors_order_idx" ON "_contests_v_version_rubric_criteria_anchors" USING btree ("_order");
  CREATE INDEX "_contests_v_version_rubric_criteria_anchors_parent_id_idx" ON "_contests_v_version_rubric_criteria_anchors" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_rubric_criteria_order_idx" ON "_contests_v_version_rubric_criteria" USING btree ("_order");
  CREATE INDEX "_contests_v_version_rubric_criteria_parent_id_idx" ON "_contests_v_version_rubric_criteria" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_judging_tie_rules_order_idx" ON "_contests_v_version_judging_tie_rules" USING btree ("_order");
  CREATE INDEX "_contests_v_version_judging_tie_rules_parent_id_idx" ON "_contests_v_version_judging_tie_rules" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_prizes_order_idx" ON "_contests_v_version_prizes" USING btree ("_order");
  CREATE INDEX "_contests_v_version_prizes_parent_id_idx" ON "_contests_v_version_prizes" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_judges_order_idx" ON "_contests_v_version_judges" USING btree ("_order");
  CREATE INDEX "_contests_v_version_judges_parent_id_idx" ON "_contests_v_version_judges" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_judges_account_idx" ON "_contests_v_version_judges" USING btree ("account_id");
  CREATE INDEX "_contests_v_version_people_order_idx" ON "_contests_v_version_people" USING btree ("_order");
  CREATE INDEX "_contests_v_version_people_parent_id_idx" ON "_contests_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_contests_v_version_people_consent_idx" ON "_contests_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_contests_v_parent_idx" ON "_contests_v" USING btree ("parent_id");
  CREATE INDEX "_contests_v_version_version_state_idx" ON "_contests_v" USING btree ("version_state");
  CREATE INDEX "_contests_v_version_version_cover_idx" ON "_contests_v" USING btree ("version_cover_id");
  CREATE INDEX "_contests_v_version_timeline_version_timeline_opens_from_idx" ON "_contests_v" USING btree ("version_timeline_opens_from");
  CREATE INDEX "_contests_v_version_timeline_version_timeline_entries_un_idx" ON "_contests_v" USING btree ("version_timeline_entries_until");
  CREATE INDEX "_contests_v_version_version_unit_idx" ON "_contests_v" USING btree ("version_unit_id");
  CREATE INDEX "_contests_v_version_version_slug_idx" ON "_contests_v" USING btree ("version_slug");
  CREATE INDEX "_contests_v_version_version_published_on_idx" ON "_contests_v" USING btree ("version_published_on");
  CREATE INDEX "_contests_v_version_version_updated_at_idx" ON "_contests_v" USING btree ("version_updated_at");
  CREATE INDEX "_contests_v_version_version_created_at_idx" ON "_contests_v" USING btree ("version_created_at");
  CREATE INDEX "_contests_v_version_version_deleted_at_idx" ON "_contests_v" USING btree ("version_deleted_at");
  CREATE INDEX "_contests_v_version_version__status_idx" ON "_contests_v" USING btree ("version__status");
  CREATE INDEX "_contests_v_created_at_idx" ON "_contests_v" USING btree ("created_at");
  CREATE INDEX "_contests_v_updated_at_idx" ON "_contests_v" USING btree ("updated_at");
  CREATE INDEX "_contests_v_latest_idx" ON "_contests_v" USING btree ("latest");
  CREATE INDEX "_contests_v_autosave_idx" ON "_contests_v" USING btree ("autosave");
  CREATE INDEX "_contests_v_texts_order_parent" ON "_contests_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_contests_v_rels_order_idx" ON "_contests_v_rels" USING btree ("order");
  CREATE INDEX "_contests_v_rels_parent_idx" ON "_contests_v_rels" USING btree ("parent_id");
  CREATE INDEX "_contests_v_rels_path_idx" ON "_contests_v_rels" USING btree ("path");
  CREATE INDEX "_contests_v_rels_users_id_idx" ON "_contests_v_rels" USING btree ("users_id");
  CREATE INDEX "entries_ticks_order_idx" ON "entries_ticks" USING btree ("_order");
  CREATE INDEX "entries_ticks_parent_id_idx" ON "entries_ticks" USING btree ("_parent_id");
  CREATE INDEX "entries_receipts_order_idx" ON "entries_receipts" USING btree ("_order");
  CREATE INDEX "entries_receipts_parent_id_idx" ON "entries_receipts" USING btree ("_parent_id");
  CREATE INDEX "entries_contest_idx" ON "entries" USING btree ("contest_id");
  CREATE UNIQUE INDEX "entries_receipt_code_idx" ON "entries" USING btree ("receipt_code");
  CREATE UNIQUE INDEX "entries_secret_hash_idx" ON "entries" USING btree ("secret_hash");
  CREATE INDEX "entries_entrant_idx" ON "entries" USING btree ("entrant_id");
  CREATE INDEX "entries_subject_subject_unit_idx" ON "entries" USING btree ("subject_unit_id");
  CREATE INDEX "entries_submitted_at_idx" ON "entries" USING btree ("submitted_at");
  CREATE INDEX "entries_screening_screening_by_idx" ON "entries" USING btree ("screening_by_id");
  CREATE INDEX "entries_late_code_idx" ON "entries" USING btree ("late_code_id");
  CREATE INDEX "entries_redacted_redacted_done_by_idx" ON "entries" USING btree ("redacted_done_by_id");
  CREATE INDEX "entries_paper_paper_typed_by_idx" ON "entries" USING btree ("paper_typed_by_id");
  CREATE INDEX "entries_paper_paper_checked_by_idx" ON "entries" USING btree ("paper_checked_by_id");
  CREATE INDEX "entries_updated_at_idx" ON "entries" USING btree ("updated_at");
  CREATE INDEX "entries_created_at_idx" ON "entries" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_blindCode_idx" ON "entries" USING btree ("contest_id","blind_code");
  CREATE INDEX "entries_rels_order_idx" ON "entries_rels" USING btree ("order");
  CREATE INDEX "entries_rels_parent_idx" ON "entries_rels" USING btree ("parent_id");
  CREATE INDEX "entries_rels_path_idx" ON "entries_rels" USING btree ("path");
  CREATE INDEX "entries_rels_entrants_id_idx" ON "entries_rels" USING btree ("entrants_id");
  CREATE INDEX "entries_rels_entry_files_id_idx" ON "entries_rels" USING btree ("entry_files_id");
  CREATE INDEX "entrants_contest_idx" ON "entrants" USING btree ("contest_id");
  CREATE INDEX "entrants_unit_idx" ON "entrants" USING btree ("unit_id");
  CREATE INDEX "entrants_updated_at_idx" ON "entrants" USING btree ("updated_at");
  CREATE INDEX "entrants_created_at_idx" ON "entrants" USING btree ("created_at");
  CREATE INDEX "entrants_texts_order_parent" ON "entrants_texts" USING btree ("order","parent_id");
  CREATE INDEX "entrants_texts_text_idx" ON "entrants_texts" USING btree ("text");
  CREATE INDEX "entry_files_contest_idx" ON "entry_files" USING btree ("contest_id");
  CREATE INDEX "entry_files_updated_at_idx" ON "entry_files" USING btree ("updated_at");
  CREATE INDEX "entry_files_created_at_idx" ON "entry_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "entry_files_filename_idx" ON "entry_files" USING btree ("filename");
  CREATE INDEX "late_codes_contest_idx" ON "late_codes" USING btree ("contest_id");
  CREATE UNIQUE INDEX "late_codes_code_idx" ON "late_codes" USING btree ("code");
  CREATE INDEX "late_codes_given_by_idx" ON "late_codes" USING btree ("given_by_id");
  CREATE INDEX "late_codes_updated_at_idx" ON "late_codes" USING btree ("updated_at");
  CREATE INDEX "late_codes_created_at_idx" ON "late_codes" USING btree ("created_at");
  CREATE INDEX "judge_declarations_people_order_idx" ON "judge_declarations_people" USING btree ("_order");
  CREATE INDEX "judge_declarations_people_parent_id_idx" ON "judge_declarations_people" USING btree ("_parent_id");
  CREATE INDEX "judge_declarations_people_unit_idx" ON "judge_declarations_people" USING btree ("unit_id");
  CREATE INDEX "judge_declarations_contest_idx" ON "judge_declarations" USING btree ("contest_id");
  CREATE INDEX "judge_declarations_judge_idx" ON "judge_declarations" USING btree ("judge_id");
  CREATE INDEX "judge_declarations_updated_at_idx" ON "judge_declarations" USING btree ("updated_at");
  CREATE INDEX "judge_declarations_created_at_idx" ON "judge_declarations" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_judge_idx" ON "judge_declarations" USING btree ("contest_id","judge_id");
  CREATE INDEX "judge_declarations_rels_order_idx" ON "judge_declarations_rels" USING btree ("order");
  CREATE INDEX "judge_declarations_rels_parent_idx" ON "judge_declarations_rels" USING btree ("parent_id");
  CREATE INDEX "judge_declarations_rels_path_idx" ON "judge_declarations_rels" USING btree ("path");
  CREATE INDEX "judge_declarations_rels_units_id_idx" ON "judge_declarations_rels" USING btree ("units_id");
  CREATE INDEX "assignments_contest_idx" ON "assignments" USING btree ("contest_id");
  CREATE INDEX "assignments_entry_idx" ON "assignments" USING btree ("entry_id");
  CREATE INDEX "assignments_judge_idx" ON "assignments" USING btree ("judge_id");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE UNIQUE INDEX "entry_judge_idx" ON "assignments" USING btree ("entry_id","judge_id");
  CREATE INDEX "scores_marks_order_idx" ON "scores_marks" USING btree ("_order");
  CREATE INDEX "scores_marks_parent_id_idx" ON "scores_marks" USING btree ("_parent_id");
  CREATE INDEX "scores_unlockings_order_idx" ON "scores_unlockings" USING btree ("_order");
  CREATE INDEX "scores_unlockings_parent_id_idx" ON "scores_unlockings" USING btree ("_parent_id");
  CREATE INDEX "scores_unlockings_by_idx" ON "scores_unlockings" USING btree ("by_id");
  CREATE INDEX "scores_contest_idx" ON "scores" USING btree ("contest_id");
  CREATE UNIQUE INDEX "scores_assignment_idx" ON "scores" USING btree ("assignment_id");
  CREATE INDEX "scores_updated_at_idx" ON "scores" USING btree ("updated_at");
  CREATE INDEX "scores_created_at_idx" ON "scores" USING btree ("created_at");
  CREATE INDEX "proceedings_contest_idx" ON "proceedings" USING btree ("contest_id");
  CREATE INDEX "proceedings_released_by_idx" ON "proceedings" USING btree ("released_by_id");
  CREATE INDEX "proceedings_updated_at_idx" ON "proceedings" USING btree ("updated_at");
  CREATE INDEX "proceedings_created_at_idx" ON "proceedings" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_idx" ON "proceedings" USING btree ("contest_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contests_fk" FOREIGN KEY ("contests_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_contests_id_idx" ON "payload_locked_documents_rels" USING btree ("contests_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "contests_organisers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_genres" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_entrants_barred" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_timeline_rounds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_works_file_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_rubric_criteria_anchors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_rubric_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_judging_tie_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_prizes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_judges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_people" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "contests_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_organisers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_genres" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_entrants_barred" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_timeline_rounds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_works_file_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_rubric_criteria_anchors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_rubric_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_judging_tie_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_prizes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_judges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_version_people" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_contests_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "entries_ticks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "entries_receipts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "entries_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "entrants" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "entrants_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "entry_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "late_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "judge_declarations_people" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "judge_declarations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "judge_declarations_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assignments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "scores_marks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "scores_unlockings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "scores" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "proceedings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "contests_organisers" CASCADE;
  DROP TABLE "contests_topics" CASCADE;
  DROP TABLE "contests_genres" CASCADE;
  DROP TABLE "contests_entrants_barred" CASCADE;
  DROP TABLE "contests_timeline_rounds" CASCADE;
  DROP TABLE "contests_works_file_kinds" CASCADE;
  DROP TABLE "contests_rubric_criteria_anchors" CASCADE;
  DROP TABLE "contests_rubric_criteria" CASCADE;
  DROP TABLE "contests_judging_tie_rules" CASCADE;
  DROP TABLE "contests_prizes" CASCADE;
  DROP TABLE "contests_judges" CASCADE;
  DROP TABLE "contests_people" CASCADE;
  DROP TABLE "contests" CASCADE;
  DROP TABLE "contests_texts" CASCADE;
  DROP TABLE "contests_rels" CASCADE;
  DROP TABLE "_contests_v_version_organisers" CASCADE;
  DROP TABLE "_contests_v_version_topics" CASCADE;
  DROP TABLE "_contests_v_version_genres" CASCADE;
  DROP TABLE "_contests_v_version_entrants_barred" CASCADE;
  DROP TABLE "_contests_v_version_timeline_rounds" CASCADE;
  DROP TABLE "_contests_v_version_works_file_kinds" CASCADE;
  DROP TABLE "_contests_v_version_rubric_criteria_anchors" CASCADE;
  DROP TABLE "_contests_v_version_rubric_criteria" CASCADE;
  DROP TABLE "_contests_v_version_judging_tie_rules" CASCADE;
  DROP TABLE "_contests_v_version_prizes" CASCADE;
  DROP TABLE "_contests_v_version_judges" CASCADE;
  DROP TABLE "_contests_v_version_people" CASCADE;
  DROP TABLE "_contests_v" CASCADE;
  DROP TABLE "_contests_v_texts" CASCADE;
  DROP TABLE "_contests_v_rels" CASCADE;
  DROP TABLE "entries_ticks" CASCADE;
  DROP TABLE "entries_receipts" CASCADE;
  DROP TABLE "entries" CASCADE;
  DROP TABLE "entries_rels" CASCADE;
  DROP TABLE "entrants" CASCADE;
  DROP TABLE "entrants_texts" CASCADE;
  DROP TABLE "entry_files" CASCADE;
  DROP TABLE "late_codes" CASCADE;
  DROP TABLE "judge_declarations_people" CASCADE;
  DROP TABLE "judge_declarations" CASCADE;
  DROP TABLE "judge_declarations_rels" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "scores_marks" CASCADE;
  DROP TABLE "scores_unlockings" CASCADE;
  DROP TABLE "scores" CASCADE;
  DROP TABLE "proceedings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contests_fk";
  
  DROP INDEX "payload_locked_documents_rels_contests_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contests_id";
  DROP TYPE "public"."enum_contests_works_file_kinds";
  DROP TYPE "public"."enum_contests_judging_tie_rules_rule";
  DROP TYPE "public"."enum_contests_prizes_receiver";
  DROP TYPE "public"."enum_contests_people_part";
  DROP TYPE "public"."enum_contests_people_age";
  DROP TYPE "public"."enum_contests_state";
  DROP TYPE "public"."enum_contests_kind";
  DROP TYPE "public"."enum_contests_level";
  DROP TYPE "public"."enum_contests_works_publication";
  DROP TYPE "public"."enum_contests_judging_basis";
  DROP TYPE "public"."enum_contests_status";
  DROP TYPE "public"."enum__contests_v_version_works_file_kinds";
  DROP TYPE "public"."enum__contests_v_version_judging_tie_rules_rule";
  DROP TYPE "public"."enum__contests_v_version_prizes_receiver";
  DROP TYPE "public"."enum__contests_v_version_people_part";
  DROP TYPE "public"."enum__contests_v_version_people_age";
  DROP TYPE "public"."enum__contests_v_version_state";
  DROP TYPE "public"."enum__contests_v_version_kind";
  DROP TYPE "public"."enum__contests_v_version_level";
  DROP TYPE "public"."enum__contests_v_version_works_publication";
  DROP TYPE "public"."enum__contests_v_version_judging_basis";
  DROP TYPE "public"."enum__contests_v_version_status";
  DROP TYPE "public"."enum_entries_ticks_key";
  DROP TYPE "public"."enum_entries_withdrawal_by";
  DROP TYPE "public"."enum_entries_screening_outcome";
  DROP TYPE "public"."enum_entries_source";
  DROP TYPE "public"."enum_entrants_part";
  DROP TYPE "public"."enum_entrants_age_band";
  DROP TYPE "public"."enum_entry_files_purpose";`)
}
