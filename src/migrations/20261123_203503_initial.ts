import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_exemplars_awards_validity" AS ENUM('valid', 'revoked');
  CREATE TYPE "public"."enum_exemplars_sides" AS ENUM('labour', 'study', 'work', 'training', 'readiness', 'combat', 'combat-service');
  CREATE TYPE "public"."enum_exemplars_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_exemplars_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_exemplars_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_exemplars_subject_kind" AS ENUM('individual', 'collective', 'household');
  CREATE TYPE "public"."enum_exemplars_category" AS ENUM('exemplar', 'good-deed', 'emerging');
  CREATE TYPE "public"."enum_exemplars_honorific" AS ENUM('ong', 'ba', 'anh', 'chi', 'dong-chi', 'em', 'chau');
  CREATE TYPE "public"."enum_exemplars_level" AS ENUM('office', 'commune', 'district', 'province', 'national');
  CREATE TYPE "public"."enum_exemplars_grade" AS ENUM('advanced', 'outstanding');
  CREATE TYPE "public"."enum_exemplars_scope" AS ENUM('comprehensive', 'aspects');
  CREATE TYPE "public"."enum_exemplars_life_cycle" AS ENUM('detected', 'nurtured', 'publicised', 'replicated');
  CREATE TYPE "public"."enum_exemplars_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__exemplars_v_version_awards_validity" AS ENUM('valid', 'revoked');
  CREATE TYPE "public"."enum__exemplars_v_version_sides" AS ENUM('labour', 'study', 'work', 'training', 'readiness', 'combat', 'combat-service');
  CREATE TYPE "public"."enum__exemplars_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__exemplars_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__exemplars_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__exemplars_v_version_subject_kind" AS ENUM('individual', 'collective', 'household');
  CREATE TYPE "public"."enum__exemplars_v_version_category" AS ENUM('exemplar', 'good-deed', 'emerging');
  CREATE TYPE "public"."enum__exemplars_v_version_honorific" AS ENUM('ong', 'ba', 'anh', 'chi', 'dong-chi', 'em', 'chau');
  CREATE TYPE "public"."enum__exemplars_v_version_level" AS ENUM('office', 'commune', 'district', 'province', 'national');
  CREATE TYPE "public"."enum__exemplars_v_version_grade" AS ENUM('advanced', 'outstanding');
  CREATE TYPE "public"."enum__exemplars_v_version_scope" AS ENUM('comprehensive', 'aspects');
  CREATE TYPE "public"."enum__exemplars_v_version_life_cycle" AS ENUM('detected', 'nurtured', 'publicised', 'replicated');
  CREATE TYPE "public"."enum__exemplars_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_practices_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_practices_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_practices_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_practices_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__practices_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__practices_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__practices_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__practices_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_articles_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_articles_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_articles_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_articles_form" AS ENUM('news', 'feature', 'report');
  CREATE TYPE "public"."enum_articles_medium" AS ENUM('text', 'audio', 'video');
  CREATE TYPE "public"."enum_articles_column" AS ENUM('stories', 'thought-and-policy', 'movement-news');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__articles_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__articles_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__articles_v_version_form" AS ENUM('news', 'feature', 'report');
  CREATE TYPE "public"."enum__articles_v_version_medium" AS ENUM('text', 'audio', 'video');
  CREATE TYPE "public"."enum__articles_v_version_column" AS ENUM('stories', 'thought-and-policy', 'movement-news');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_movements_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_movements_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_movements_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_movements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__movements_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__movements_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__movements_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__movements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_anniversaries_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_anniversaries_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_anniversaries_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_anniversaries_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__anniversaries_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__anniversaries_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__anniversaries_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__anniversaries_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_events_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_events_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_events_form" AS ENUM('exchange', 'seminar', 'discussion', 'visit', 'study-tour');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__events_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__events_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__events_v_version_form" AS ENUM('exchange', 'seminar', 'discussion', 'visit', 'study-tour');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_documents_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_documents_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_documents_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_documents_type" AS ENUM('plan', 'decision', 'directive', 'guidance', 'dispatch', 'notice', 'report', 'resolution', 'law', 'appeal');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__documents_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__documents_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__documents_v_version_type" AS ENUM('plan', 'decision', 'directive', 'guidance', 'dispatch', 'notice', 'report', 'resolution', 'law', 'appeal');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum_pages_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum_pages_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_people_part" AS ENUM('subject', 'head', 'household-adult', 'mentioned');
  CREATE TYPE "public"."enum__pages_v_version_people_age" AS ENUM('adult', 'child-over-7', 'child-under-7');
  CREATE TYPE "public"."enum__pages_v_version_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_consents_purposes" AS ENUM('web', 'embeds', 'loudspeaker', 'social', 'print', 'contest-book');
  CREATE TYPE "public"."enum_consents_given_by" AS ENUM('self', 'child-and-representative', 'representative', 'next-of-kin');
  CREATE TYPE "public"."enum_consents_method" AS ENUM('paper', 'online', 'recorded');
  CREATE TYPE "public"."enum__consents_v_version_purposes" AS ENUM('web', 'embeds', 'loudspeaker', 'social', 'print', 'contest-book');
  CREATE TYPE "public"."enum__consents_v_version_given_by" AS ENUM('self', 'child-and-representative', 'representative', 'next-of-kin');
  CREATE TYPE "public"."enum__consents_v_version_method" AS ENUM('paper', 'online', 'recorded');
  CREATE TYPE "public"."enum_media_shows" AS ENUM('nobody', 'people');
  CREATE TYPE "public"."enum_units_kind" AS ENUM('commune', 'town', 'office', 'party', 'front', 'armed-forces', 'school', 'enterprise');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'editor', 'affairs', 'orientation', 'contributor', 'judge');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "exemplars_key_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar,
  	"label" varchar
  );
  
  CREATE TABLE "exemplars_achievements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric,
  	"text" varchar,
  	"measure" varchar
  );
  
  CREATE TABLE "exemplars_initiatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"year" numeric,
  	"effect" varchar
  );
  
  CREATE TABLE "exemplars_awards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" varchar,
  	"decision" varchar,
  	"decided_on" timestamp(3) with time zone,
  	"authority" varchar,
  	"occasion" varchar,
  	"validity" "enum_exemplars_awards_validity" DEFAULT 'valid'
  );
  
  CREATE TABLE "exemplars_sides" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_exemplars_sides",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "exemplars_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_exemplars_people_part" DEFAULT 'mentioned',
  	"age" "enum_exemplars_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "exemplars" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_exemplars_state" DEFAULT 'draft',
  	"subject_kind" "enum_exemplars_subject_kind" DEFAULT 'individual',
  	"category" "enum_exemplars_category" DEFAULT 'exemplar',
  	"honorific" "enum_exemplars_honorific",
  	"name" varchar,
  	"position" varchar,
  	"head_name" varchar,
  	"head_position" varchar,
  	"member_count" numeric,
  	"founded_year" numeric,
  	"locality" varchar,
  	"standfirst" varchar,
  	"portrait_id" uuid,
  	"story" jsonb,
  	"level" "enum_exemplars_level" DEFAULT 'commune',
  	"grade" "enum_exemplars_grade" DEFAULT 'advanced',
  	"scope" "enum_exemplars_scope" DEFAULT 'comprehensive',
  	"aspects" varchar,
  	"follows_ho_chi_minh" boolean DEFAULT false,
  	"criteria_conduct" varchar,
  	"criteria_duty" varchar,
  	"criteria_initiative" varchar,
  	"criteria_solidarity" varchar,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
  	"life_cycle" "enum_exemplars_life_cycle" DEFAULT 'detected',
  	"detected_on" timestamp(3) with time zone,
  	"next_review_on" timestamp(3) with time zone,
  	"unit_id" uuid,
  	"movement_id" uuid,
  	"occasion_id" uuid,
  	"sorting_name" varchar,
  	"sorting_key" varchar,
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
  	"_status" "enum_exemplars_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "exemplars_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"practices_id" uuid,
  	"articles_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "_exemplars_v_version_key_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" varchar,
  	"label" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exemplars_v_version_achievements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"year" numeric,
  	"text" varchar,
  	"measure" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exemplars_v_version_initiatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"year" numeric,
  	"effect" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exemplars_v_version_awards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"form" varchar,
  	"decision" varchar,
  	"decided_on" timestamp(3) with time zone,
  	"authority" varchar,
  	"occasion" varchar,
  	"validity" "enum__exemplars_v_version_awards_validity" DEFAULT 'valid',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exemplars_v_version_sides" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__exemplars_v_version_sides",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_exemplars_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__exemplars_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__exemplars_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exemplars_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__exemplars_v_version_state" DEFAULT 'draft',
  	"version_subject_kind" "enum__exemplars_v_version_subject_kind" DEFAULT 'individual',
  	"version_category" "enum__exemplars_v_version_category" DEFAULT 'exemplar',
  	"version_honorific" "enum__exemplars_v_version_honorific",
  	"version_name" varchar,
  	"version_position" varchar,
  	"version_head_name" varchar,
  	"version_head_position" varchar,
  	"version_member_count" numeric,
  	"version_founded_year" numeric,
  	"version_locality" varchar,
  	"version_standfirst" varchar,
  	"version_portrait_id" uuid,
  	"version_story" jsonb,
  	"version_level" "enum__exemplars_v_version_level" DEFAULT 'commune',
  	"version_grade" "enum__exemplars_v_version_grade" DEFAULT 'advanced',
  	"version_scope" "enum__exemplars_v_version_scope" DEFAULT 'comprehensive',
  	"version_aspects" varchar,
  	"version_follows_ho_chi_minh" boolean DEFAULT false,
  	"version_criteria_conduct" varchar,
  	"version_criteria_duty" varchar,
  	"version_criteria_initiative" varchar,
  	"version_criteria_solidarity" varchar,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
  	"version_life_cycle" "enum__exemplars_v_version_life_cycle" DEFAULT 'detected',
  	"version_detected_on" timestamp(3) with time zone,
  	"version_next_review_on" timestamp(3) with time zone,
  	"version_unit_id" uuid,
  	"version_movement_id" uuid,
  	"version_occasion_id" uuid,
  	"version_sorting_name" varchar,
  	"version_sorting_key" varchar,
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
  	"version__status" "enum__exemplars_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_exemplars_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"practices_id" uuid,
  	"articles_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "practices_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "practices_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"before" numeric,
  	"after" numeric,
  	"unit" varchar
  );
  
  CREATE TABLE "practices_adopters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"unit_id" uuid,
  	"since" timestamp(3) with time zone,
  	"result" varchar
  );
  
  CREATE TABLE "practices_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_practices_people_part" DEFAULT 'mentioned',
  	"age" "enum_practices_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "practices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_practices_state" DEFAULT 'draft',
  	"title" varchar,
  	"standfirst" varchar,
  	"cover_id" uuid,
  	"problem" varchar,
  	"story" jsonb,
  	"economic_effect" varchar,
  	"social_effect" varchar,
  	"conditions" varchar,
  	"cost" varchar,
  	"contact" varchar,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
  	"unit_id" uuid,
  	"occasion_id" uuid,
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
  	"_status" "enum_practices_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "practices_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "_practices_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar,
  	"before" numeric,
  	"after" numeric,
  	"unit" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_adopters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"unit_id" uuid,
  	"since" timestamp(3) with time zone,
  	"result" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__practices_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__practices_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_practices_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__practices_v_version_state" DEFAULT 'draft',
  	"version_title" varchar,
  	"version_standfirst" varchar,
  	"version_cover_id" uuid,
  	"version_problem" varchar,
  	"version_story" jsonb,
  	"version_economic_effect" varchar,
  	"version_social_effect" varchar,
  	"version_conditions" varchar,
  	"version_cost" varchar,
  	"version_contact" varchar,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
  	"version_unit_id" uuid,
  	"version_occasion_id" uuid,
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
  	"version__status" "enum__practices_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_practices_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "articles_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_articles_people_part" DEFAULT 'mentioned',
  	"age" "enum_articles_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_articles_state" DEFAULT 'draft',
  	"title" varchar,
  	"form" "enum_articles_form" DEFAULT 'news',
  	"medium" "enum_articles_medium" DEFAULT 'text',
  	"column" "enum_articles_column" DEFAULT 'stories',
  	"standfirst" varchar,
  	"cover_id" uuid,
  	"story" jsonb,
  	"byline" varchar,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
  	"unit_id" uuid,
  	"movement_id" uuid,
  	"occasion_id" uuid,
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
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__articles_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__articles_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__articles_v_version_state" DEFAULT 'draft',
  	"version_title" varchar,
  	"version_form" "enum__articles_v_version_form" DEFAULT 'news',
  	"version_medium" "enum__articles_v_version_medium" DEFAULT 'text',
  	"version_column" "enum__articles_v_version_column" DEFAULT 'stories',
  	"version_standfirst" varchar,
  	"version_cover_id" uuid,
  	"version_story" jsonb,
  	"version_byline" varchar,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
  	"version_unit_id" uuid,
  	"version_movement_id" uuid,
  	"version_occasion_id" uuid,
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
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "movements_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_movements_people_part" DEFAULT 'mentioned',
  	"age" "enum_movements_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "movements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_movements_state" DEFAULT 'draft',
  	"title" varchar,
  	"slogan" varchar,
  	"standfirst" varchar,
  	"cover_id" uuid,
  	"launched_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"launched_by" varchar,
  	"story" jsonb,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
  	"unit_id" uuid,
  	"occasion_id" uuid,
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
  	"_status" "enum_movements_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "movements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "_movements_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__movements_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__movements_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_movements_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__movements_v_version_state" DEFAULT 'draft',
  	"version_title" varchar,
  	"version_slogan" varchar,
  	"version_standfirst" varchar,
  	"version_cover_id" uuid,
  	"version_launched_on" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_launched_by" varchar,
  	"version_story" jsonb,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
  	"version_unit_id" uuid,
  	"version_occasion_id" uuid,
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
  	"version__status" "enum__movements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_movements_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "anniversaries_honourees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"exemplar_id" uuid,
  	"citation" varchar
  );
  
  CREATE TABLE "anniversaries_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"what" varchar,
  	"where" varchar
  );
  
  CREATE TABLE "anniversaries_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_anniversaries_people_part" DEFAULT 'mentioned',
  	"age" "enum_anniversaries_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "anniversaries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_anniversaries_state" DEFAULT 'draft',
  	"year" numeric,
  	"title" varchar,
  	"standfirst" varchar,
  	"cover_id" uuid,
  	"foreword" jsonb,
  	"story" jsonb,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
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
  	"_status" "enum_anniversaries_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "anniversaries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"events_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_anniversaries_v_version_honourees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"exemplar_id" uuid,
  	"citation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_anniversaries_v_version_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone,
  	"what" varchar,
  	"where" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_anniversaries_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__anniversaries_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__anniversaries_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_anniversaries_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__anniversaries_v_version_state" DEFAULT 'draft',
  	"version_year" numeric,
  	"version_title" varchar,
  	"version_standfirst" varchar,
  	"version_cover_id" uuid,
  	"version_foreword" jsonb,
  	"version_story" jsonb,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
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
  	"version__status" "enum__anniversaries_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_anniversaries_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"events_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "events_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_events_people_part" DEFAULT 'mentioned',
  	"age" "enum_events_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_events_state" DEFAULT 'draft',
  	"title" varchar,
  	"form" "enum_events_form" DEFAULT 'exchange',
  	"standfirst" varchar,
  	"cover_id" uuid,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"venue" varchar,
  	"organiser" varchar,
  	"story" jsonb,
  	"recap" jsonb,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
  	"unit_id" uuid,
  	"movement_id" uuid,
  	"occasion_id" uuid,
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
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "_events_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__events_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__events_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__events_v_version_state" DEFAULT 'draft',
  	"version_title" varchar,
  	"version_form" "enum__events_v_version_form" DEFAULT 'exchange',
  	"version_standfirst" varchar,
  	"version_cover_id" uuid,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_venue" varchar,
  	"version_organiser" varchar,
  	"version_story" jsonb,
  	"version_recap" jsonb,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
  	"version_unit_id" uuid,
  	"version_movement_id" uuid,
  	"version_occasion_id" uuid,
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
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "documents_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_documents_people_part" DEFAULT 'mentioned',
  	"age" "enum_documents_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_documents_state" DEFAULT 'draft',
  	"type" "enum_documents_type",
  	"number" varchar,
  	"issued_on" timestamp(3) with time zone,
  	"title" varchar,
  	"issuer" varchar,
  	"standfirst" varchar,
  	"campaign_id" uuid,
  	"file_id" uuid,
  	"story" jsonb,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
  	"occasion_id" uuid,
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
  	"_status" "enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "_documents_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__documents_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__documents_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__documents_v_version_state" DEFAULT 'draft',
  	"version_type" "enum__documents_v_version_type",
  	"version_number" varchar,
  	"version_issued_on" timestamp(3) with time zone,
  	"version_title" varchar,
  	"version_issuer" varchar,
  	"version_standfirst" varchar,
  	"version_campaign_id" uuid,
  	"version_file_id" uuid,
  	"version_story" jsonb,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
  	"version_occasion_id" uuid,
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
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" uuid,
  	"sectors_id" uuid
  );
  
  CREATE TABLE "pages_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"part" "enum_pages_people_part" DEFAULT 'mentioned',
  	"age" "enum_pages_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_pages_state" DEFAULT 'draft',
  	"title" varchar,
  	"standfirst" varchar,
  	"cover_id" uuid,
  	"layout" jsonb,
  	"shows_nobody" boolean DEFAULT false,
  	"correction" varchar,
  	"occasion_id" uuid,
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
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"part" "enum__pages_v_version_people_part" DEFAULT 'mentioned',
  	"age" "enum__pages_v_version_people_age" DEFAULT 'adult',
  	"deceased" boolean DEFAULT false,
  	"consent_id" uuid,
  	"agreed_text_version" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_state" "enum__pages_v_version_state" DEFAULT 'draft',
  	"version_title" varchar,
  	"version_standfirst" varchar,
  	"version_cover_id" uuid,
  	"version_layout" jsonb,
  	"version_shows_nobody" boolean DEFAULT false,
  	"version_correction" varchar,
  	"version_occasion_id" uuid,
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
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "consents_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_purposes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"person" varchar NOT NULL,
  	"title" varchar,
  	"given_by" "enum_consents_given_by" NOT NULL,
  	"representative" varchar,
  	"method" "enum_consents_method" NOT NULL,
  	"paper_id" uuid,
  	"given_on" timestamp(3) with time zone NOT NULL,
  	"expires_on" timestamp(3) with time zone,
  	"collected_by_id" uuid,
  	"revoked_on" timestamp(3) with time zone,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_consents_v_version_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__consents_v_version_purposes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_consents_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_person" varchar NOT NULL,
  	"version_title" varchar,
  	"version_given_by" "enum__consents_v_version_given_by" NOT NULL,
  	"version_representative" varchar,
  	"version_method" "enum__consents_v_version_method" NOT NULL,
  	"version_paper_id" uuid,
  	"version_given_on" timestamp(3) with time zone NOT NULL,
  	"version_expires_on" timestamp(3) with time zone,
  	"version_collected_by_id" uuid,
  	"version_revoked_on" timestamp(3) with time zone,
  	"version_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consent_papers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
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
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar NOT NULL,
  	"shows" "enum_media_shows",
  	"caption" varchar,
  	"credit" varchar,
  	"seconds" numeric,
  	"original_name" varchar,
  	"uploaded_by_id" uuid,
  	"token" varchar,
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
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar
  );
  
  CREATE TABLE "sectors" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"order" numeric NOT NULL,
  	"slug" varchar NOT NULL,
  	"criteria" varchar,
  	"campaign_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_units_kind" NOT NULL,
  	"gso_code" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"successor_id" uuid,
  	"about" varchar,
  	"website" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "emulation_blocs_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"since" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "emulation_blocs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"head_id" uuid,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "campaigns" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"starts_on" timestamp(3) with time zone NOT NULL,
  	"ends_on" timestamp(3) with time zone NOT NULL,
  	"owner" varchar NOT NULL,
  	"document_id" uuid,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "occasions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"day" numeric NOT NULL,
  	"month" numeric NOT NULL,
  	"since" numeric,
  	"about" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"unit_id" uuid,
  	"deactivated_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
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
  	"pages_id" uuid,
  	"consents_id" uuid,
  	"consent_papers_id" uuid,
  	"media_id" uuid,
  	"sectors_id" uuid,
  	"units_id" uuid,
  	"emulation_blocs_id" uuid,
  	"campaigns_id" uuid,
  	"occasions_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_header_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"owner" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"locality" varchar NOT NULL,
  	"responsible_person" varchar,
  	"licence" varchar,
  	"address" varchar,
  	"phone" varchar,
  	"hotline" varchar,
  	"email" varchar,
  	"correction_contact" varchar,
  	"requires_approval" boolean DEFAULT false,
  	"campaign_id" uuid,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "navigation_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "navigation" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "exemplars_key_figures" ADD CONSTRAINT "exemplars_key_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_achievements" ADD CONSTRAINT "exemplars_achievements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_initiatives" ADD CONSTRAINT "exemplars_initiatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_awards" ADD CONSTRAINT "exemplars_awards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_sides" ADD CONSTRAINT "exemplars_sides_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_people" ADD CONSTRAINT "exemplars_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_people" ADD CONSTRAINT "exemplars_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_occasion_id_occasions_id_fk" FOREIGN KEY ("occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_rels" ADD CONSTRAINT "exemplars_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_rels" ADD CONSTRAINT "exemplars_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_rels" ADD CONSTRAINT "exemplars_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_rels" ADD CONSTRAINT "exemplars_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_rels" ADD CONSTRAINT "exemplars_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_key_figures" ADD CONSTRAINT "_exemplars_v_version_key_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_achievements" ADD CONSTRAINT "_exemplars_v_version_achievements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_initiatives" ADD CONSTRAINT "_exemplars_v_version_initiatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_awards" ADD CONSTRAINT "_exemplars_v_version_awards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_sides" ADD CONSTRAINT "_exemplars_v_version_sides_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_people" ADD CONSTRAINT "_exemplars_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_people" ADD CONSTRAINT "_exemplars_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_parent_id_exemplars_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_movement_id_movements_id_fk" FOREIGN KEY ("version_movement_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_occasion_id_occasions_id_fk" FOREIGN KEY ("version_occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_rels" ADD CONSTRAINT "_exemplars_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_rels" ADD CONSTRAINT "_exemplars_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_rels" ADD CONSTRAINT "_exemplars_v_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_rels" ADD CONSTRAINT "_exemplars_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_rels" ADD CONSTRAINT "_exemplars_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_steps" ADD CONSTRAINT "practices_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_figures" ADD CONSTRAINT "practices_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_adopters" ADD CONSTRAINT "practices_adopters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices_adopters" ADD CONSTRAINT "practices_adopters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_people" ADD CONSTRAINT "practices_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices_people" ADD CONSTRAINT "practices_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_occasion_id_occasions_id_fk" FOREIGN KEY ("occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practices_rels" ADD CONSTRAINT "practices_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_steps" ADD CONSTRAINT "_practices_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_figures" ADD CONSTRAINT "_practices_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_adopters" ADD CONSTRAINT "_practices_v_version_adopters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v_version_adopters" ADD CONSTRAINT "_practices_v_version_adopters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_version_people" ADD CONSTRAINT "_practices_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v_version_people" ADD CONSTRAINT "_practices_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_parent_id_practices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v" ADD CONSTRAINT "_practices_v_version_occasion_id_occasions_id_fk" FOREIGN KEY ("version_occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_practices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practices_v_rels" ADD CONSTRAINT "_practices_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_people" ADD CONSTRAINT "articles_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_people" ADD CONSTRAINT "articles_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_occasion_id_occasions_id_fk" FOREIGN KEY ("occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_people" ADD CONSTRAINT "_articles_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_people" ADD CONSTRAINT "_articles_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_movement_id_movements_id_fk" FOREIGN KEY ("version_movement_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_occasion_id_occasions_id_fk" FOREIGN KEY ("version_occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "movements_people" ADD CONSTRAINT "movements_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "movements_people" ADD CONSTRAINT "movements_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "movements" ADD CONSTRAINT "movements_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "movements" ADD CONSTRAINT "movements_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "movements" ADD CONSTRAINT "movements_occasion_id_occasions_id_fk" FOREIGN KEY ("occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "movements_rels" ADD CONSTRAINT "movements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "movements_rels" ADD CONSTRAINT "movements_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_movements_v_version_people" ADD CONSTRAINT "_movements_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_movements_v_version_people" ADD CONSTRAINT "_movements_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_movements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_movements_v" ADD CONSTRAINT "_movements_v_parent_id_movements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_movements_v" ADD CONSTRAINT "_movements_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_movements_v" ADD CONSTRAINT "_movements_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_movements_v" ADD CONSTRAINT "_movements_v_version_occasion_id_occasions_id_fk" FOREIGN KEY ("version_occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_movements_v_rels" ADD CONSTRAINT "_movements_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_movements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_movements_v_rels" ADD CONSTRAINT "_movements_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "anniversaries_honourees" ADD CONSTRAINT "anniversaries_honourees_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "anniversaries_honourees" ADD CONSTRAINT "anniversaries_honourees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "anniversaries_programme" ADD CONSTRAINT "anniversaries_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "anniversaries_people" ADD CONSTRAINT "anniversaries_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "anniversaries_people" ADD CONSTRAINT "anniversaries_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "anniversaries" ADD CONSTRAINT "anniversaries_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "anniversaries_rels" ADD CONSTRAINT "anniversaries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "anniversaries_rels" ADD CONSTRAINT "anniversaries_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "anniversaries_rels" ADD CONSTRAINT "anniversaries_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "anniversaries_rels" ADD CONSTRAINT "anniversaries_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_version_honourees" ADD CONSTRAINT "_anniversaries_v_version_honourees_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_version_honourees" ADD CONSTRAINT "_anniversaries_v_version_honourees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_anniversaries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_version_programme" ADD CONSTRAINT "_anniversaries_v_version_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_anniversaries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_version_people" ADD CONSTRAINT "_anniversaries_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_version_people" ADD CONSTRAINT "_anniversaries_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_anniversaries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_anniversaries_v" ADD CONSTRAINT "_anniversaries_v_parent_id_anniversaries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."anniversaries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_anniversaries_v" ADD CONSTRAINT "_anniversaries_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_rels" ADD CONSTRAINT "_anniversaries_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_anniversaries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_rels" ADD CONSTRAINT "_anniversaries_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_rels" ADD CONSTRAINT "_anniversaries_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_anniversaries_v_rels" ADD CONSTRAINT "_anniversaries_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_people" ADD CONSTRAINT "events_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_people" ADD CONSTRAINT "events_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_occasion_id_occasions_id_fk" FOREIGN KEY ("occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_people" ADD CONSTRAINT "_events_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_people" ADD CONSTRAINT "_events_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_movement_id_movements_id_fk" FOREIGN KEY ("version_movement_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_occasion_id_occasions_id_fk" FOREIGN KEY ("version_occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_people" ADD CONSTRAINT "documents_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_people" ADD CONSTRAINT "documents_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_occasion_id_occasions_id_fk" FOREIGN KEY ("occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_people" ADD CONSTRAINT "_documents_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_people" ADD CONSTRAINT "_documents_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_campaign_id_campaigns_id_fk" FOREIGN KEY ("version_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_occasion_id_occasions_id_fk" FOREIGN KEY ("version_occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_people" ADD CONSTRAINT "pages_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_people" ADD CONSTRAINT "pages_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_occasion_id_occasions_id_fk" FOREIGN KEY ("occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_people" ADD CONSTRAINT "_pages_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_people" ADD CONSTRAINT "_pages_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_occasion_id_occasions_id_fk" FOREIGN KEY ("version_occasion_id") REFERENCES "public"."occasions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents_purposes" ADD CONSTRAINT "consents_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_paper_id_consent_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."consent_papers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_collected_by_id_users_id_fk" FOREIGN KEY ("collected_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v_version_purposes" ADD CONSTRAINT "_consents_v_version_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_parent_id_consents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_version_paper_id_consent_papers_id_fk" FOREIGN KEY ("version_paper_id") REFERENCES "public"."consent_papers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_version_collected_by_id_users_id_fk" FOREIGN KEY ("version_collected_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sectors" ADD CONSTRAINT "sectors_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_successor_id_units_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emulation_blocs_members" ADD CONSTRAINT "emulation_blocs_members_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emulation_blocs_members" ADD CONSTRAINT "emulation_blocs_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."emulation_blocs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "emulation_blocs" ADD CONSTRAINT "emulation_blocs_head_id_units_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_practices_fk" FOREIGN KEY ("practices_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_movements_fk" FOREIGN KEY ("movements_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_anniversaries_fk" FOREIGN KEY ("anniversaries_id") REFERENCES "public"."anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_special_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consent_papers_fk" FOREIGN KEY ("consent_papers_id") REFERENCES "public"."consent_papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_emulation_blocs_fk" FOREIGN KEY ("emulation_blocs_id") REFERENCES "public"."emulation_blocs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_occasions_fk" FOREIGN KEY ("occasions_id") REFERENCES "public"."occasions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_header_lines" ADD CONSTRAINT "site_settings_header_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_main" ADD CONSTRAINT "navigation_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "exemplars_key_figures_order_idx" ON "exemplars_key_figures" USING btree ("_order");
  CREATE INDEX "exemplars_key_figures_parent_id_idx" ON "exemplars_key_figures" USING btree ("_parent_id");
  CREATE INDEX "exemplars_achievements_order_idx" ON "exemplars_achievements" USING btree ("_order");
  CREATE INDEX "exemplars_achievements_parent_id_idx" ON "exemplars_achievements" USING btree ("_parent_id");
  CREATE INDEX "exemplars_initiatives_order_idx" ON "exemplars_initiatives" USING btree ("_order");
  CREATE INDEX "exemplars_initiatives_parent_id_idx" ON "exemplars_initiatives" USING btree ("_parent_id");
  CREATE INDEX "exemplars_awards_order_idx" ON "exemplars_awards" USING btree ("_order");
  CREATE INDEX "exemplars_awards_parent_id_idx" ON "exemplars_awards" USING btree ("_parent_id");
  CREATE INDEX "exemplars_sides_order_idx" ON "exemplars_sides" USING btree ("order");
  CREATE INDEX "exemplars_sides_parent_idx" ON "exemplars_sides" USING btree ("parent_id");
  CREATE INDEX "exemplars_people_order_idx" ON "exemplars_people" USING btree ("_order");
  CREATE INDEX "exemplars_people_parent_id_idx" ON "exemplars_people" USING btree ("_parent_id");
  CREATE INDEX "exemplars_people_consent_idx" ON "exemplars_people" USING btree ("consent_id");
  CREATE INDEX "exemplars_state_idx" ON "exemplars" USING btree ("state");
  CREATE INDEX "exemplars_subject_kind_idx" ON "exemplars" USING btree ("subject_kind");
  CREATE INDEX "exemplars_category_idx" ON "exemplars" USING btree ("category");
  CREATE INDEX "exemplars_name_idx" ON "exemplars" USING btree ("name");
  CREATE INDEX "exemplars_portrait_idx" ON "exemplars" USING btree ("portrait_id");
  CREATE INDEX "exemplars_level_idx" ON "exemplars" USING btree ("level");
  CREATE INDEX "exemplars_life_cycle_idx" ON "exemplars" USING btree ("life_cycle");
  CREATE INDEX "exemplars_unit_idx" ON "exemplars" USING btree ("unit_id");
  CREATE INDEX "exemplars_movement_idx" ON "exemplars" USING btree ("movement_id");
  CREATE INDEX "exemplars_occasion_idx" ON "exemplars" USING btree ("occasion_id");
  CREATE INDEX "exemplars_sorting_key_idx" ON "exemplars" USING btree ("sorting_key");
  CREATE UNIQUE INDEX "exemplars_slug_idx" ON "exemplars" USING btree ("slug");
  CREATE INDEX "exemplars_published_on_idx" ON "exemplars" USING btree ("published_on");
  CREATE INDEX "exemplars_updated_at_idx" ON "exemplars" USING btree ("updated_at");
  CREATE INDEX "exemplars_created_at_idx" ON "exemplars" USING btree ("created_at");
  CREATE INDEX "exemplars_deleted_at_idx" ON "exemplars" USING btree ("deleted_at");
  CREATE INDEX "exemplars__status_idx" ON "exemplars" USING btree ("_status");
  CREATE INDEX "exemplars_rels_order_idx" ON "exemplars_rels" USING btree ("order");
  CREATE INDEX "exemplars_rels_parent_idx" ON "exemplars_rels" USING btree ("parent_id");
  CREATE INDEX "exemplars_rels_path_idx" ON "exemplars_rels" USING btree ("path");
  CREATE INDEX "exemplars_rels_media_id_idx" ON "exemplars_rels" USING btree ("media_id");
  CREATE INDEX "exemplars_rels_practices_id_idx" ON "exemplars_rels" USING btree ("practices_id");
  CREATE INDEX "exemplars_rels_articles_id_idx" ON "exemplars_rels" USING btree ("articles_id");
  CREATE INDEX "exemplars_rels_sectors_id_idx" ON "exemplars_rels" USING btree ("sectors_id");
  CREATE INDEX "_exemplars_v_version_key_figures_order_idx" ON "_exemplars_v_version_key_figures" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_key_figures_parent_id_idx" ON "_exemplars_v_version_key_figures" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_achievements_order_idx" ON "_exemplars_v_version_achievements" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_achievements_parent_id_idx" ON "_exemplars_v_version_achievements" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_initiatives_order_idx" ON "_exemplars_v_version_initiatives" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_initiatives_parent_id_idx" ON "_exemplars_v_version_initiatives" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_awards_order_idx" ON "_exemplars_v_version_awards" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_awards_parent_id_idx" ON "_exemplars_v_version_awards" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_sides_order_idx" ON "_exemplars_v_version_sides" USING btree ("order");
  CREATE INDEX "_exemplars_v_version_sides_parent_idx" ON "_exemplars_v_version_sides" USING btree ("parent_id");
  CREATE INDEX "_exemplars_v_version_people_order_idx" ON "_exemplars_v_version_people" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_people_parent_id_idx" ON "_exemplars_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_people_consent_idx" ON "_exemplars_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_exemplars_v_parent_idx" ON "_exemplars_v" USING btree ("parent_id");
  CREATE INDEX "_exemplars_v_version_version_state_idx" ON "_exemplars_v" USING btree ("version_state");
  CREATE INDEX "_exemplars_v_version_version_subject_kind_idx" ON "_exemplars_v" USING btree ("version_subject_kind");
  CREATE INDEX "_exemplars_v_version_version_category_idx" ON "_exemplars_v" USING btree ("version_category");
  CREATE INDEX "_exemplars_v_version_version_name_idx" ON "_exemplars_v" USING btree ("version_name");
  CREATE INDEX "_exemplars_v_version_version_portrait_idx" ON "_exemplars_v" USING btree ("version_portrait_id");
  CREATE INDEX "_exemplars_v_version_version_level_idx" ON "_exemplars_v" USING btree ("version_level");
  CREATE INDEX "_exemplars_v_version_version_life_cycle_idx" ON "_exemplars_v" USING btree ("version_life_cycle");
  CREATE INDEX "_exemplars_v_version_version_unit_idx" ON "_exemplars_v" USING btree ("version_unit_id");
  CREATE INDEX "_exemplars_v_version_version_movement_idx" ON "_exemplars_v" USING btree ("version_movement_id");
  CREATE INDEX "_exemplars_v_version_version_occasion_idx" ON "_exemplars_v" USING btree ("version_occasion_id");
  CREATE INDEX "_exemplars_v_version_version_sorting_key_idx" ON "_exemplars_v" USING btree ("version_sorting_key");
  CREATE INDEX "_exemplars_v_version_version_slug_idx" ON "_exemplars_v" USING btree ("version_slug");
  CREATE INDEX "_exemplars_v_version_version_published_on_idx" ON "_exemplars_v" USING btree ("version_published_on");
  CREATE INDEX "_exemplars_v_version_version_updated_at_idx" ON "_exemplars_v" USING btree ("version_updated_at");
  CREATE INDEX "_exemplars_v_version_version_created_at_idx" ON "_exemplars_v" USING btree ("version_created_at");
  CREATE INDEX "_exemplars_v_version_version_deleted_at_idx" ON "_exemplars_v" USING btree ("version_deleted_at");
  CREATE INDEX "_exemplars_v_version_version__status_idx" ON "_exemplars_v" USING btree ("version__status");
  CREATE INDEX "_exemplars_v_created_at_idx" ON "_exemplars_v" USING btree ("created_at");
  CREATE INDEX "_exemplars_v_updated_at_idx" ON "_exemplars_v" USING btree ("updated_at");
  CREATE INDEX "_exemplars_v_latest_idx" ON "_exemplars_v" USING btree ("latest");
  CREATE INDEX "_exemplars_v_autosave_idx" ON "_exemplars_v" USING btree ("autosave");
  CREATE INDEX "_exemplars_v_rels_order_idx" ON "_exemplars_v_rels" USING btree ("order");
  CREATE INDEX "_exemplars_v_rels_parent_idx" ON "_exemplars_v_rels" USING btree ("parent_id");
  CREATE INDEX "_exemplars_v_rels_path_idx" ON "_exemplars_v_rels" USING btree ("path");
  CREATE INDEX "_exemplars_v_rels_media_id_idx" ON "_exemplars_v_rels" USING btree ("media_id");
  CREATE INDEX "_exemplars_v_rels_practices_id_idx" ON "_exemplars_v_rels" USING btree ("practices_id");
  CREATE INDEX "_exemplars_v_rels_articles_id_idx" ON "_exemplars_v_rels" USING btree ("articles_id");
  CREATE INDEX "_exemplars_v_rels_sectors_id_idx" ON "_exemplars_v_rels" USING btree ("sectors_id");
  CREATE INDEX "practices_steps_order_idx" ON "practices_steps" USING btree ("_order");
  CREATE INDEX "practices_steps_parent_id_idx" ON "practices_steps" USING btree ("_parent_id");
  CREATE INDEX "practices_figures_order_idx" ON "practices_figures" USING btree ("_order");
  CREATE INDEX "practices_figures_parent_id_idx" ON "practices_figures" USING btree ("_parent_id");
  CREATE INDEX "practices_adopters_order_idx" ON "practices_adopters" USING btree ("_order");
  CREATE INDEX "practices_adopters_parent_id_idx" ON "practices_adopters" USING btree ("_parent_id");
  CREATE INDEX "practices_adopters_unit_idx" ON "practices_adopters" USING btree ("unit_id");
  CREATE INDEX "practices_people_order_idx" ON "practices_people" USING btree ("_order");
  CREATE INDEX "practices_people_parent_id_idx" ON "practices_people" USING btree ("_parent_id");
  CREATE INDEX "practices_people_consent_idx" ON "practices_people" USING btree ("consent_id");
  CREATE INDEX "practices_state_idx" ON "practices" USING btree ("state");
  CREATE INDEX "practices_cover_idx" ON "practices" USING btree ("cover_id");
  CREATE INDEX "practices_unit_idx" ON "practices" USING btree ("unit_id");
  CREATE INDEX "practices_occasion_idx" ON "practices" USING btree ("occasion_id");
  CREATE UNIQUE INDEX "practices_slug_idx" ON "practices" USING btree ("slug");
  CREATE INDEX "practices_published_on_idx" ON "practices" USING btree ("published_on");
  CREATE INDEX "practices_updated_at_idx" ON "practices" USING btree ("updated_at");
  CREATE INDEX "practices_created_at_idx" ON "practices" USING btree ("created_at");
  CREATE INDEX "practices_deleted_at_idx" ON "practices" USING btree ("deleted_at");
  CREATE INDEX "practices__status_idx" ON "practices" USING btree ("_status");
  CREATE INDEX "practices_rels_order_idx" ON "practices_rels" USING btree ("order");
  CREATE INDEX "practices_rels_parent_idx" ON "practices_rels" USING btree ("parent_id");
  CREATE INDEX "practices_rels_path_idx" ON "practices_rels" USING btree ("path");
  CREATE INDEX "practices_rels_exemplars_id_idx" ON "practices_rels" USING btree ("exemplars_id");
  CREATE INDEX "practices_rels_sectors_id_idx" ON "practices_rels" USING btree ("sectors_id");
  CREATE INDEX "_practices_v_version_steps_order_idx" ON "_practices_v_version_steps" USING btree ("_order");
  CREATE INDEX "_practices_v_version_steps_parent_id_idx" ON "_practices_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_practices_v_version_figures_order_idx" ON "_practices_v_version_figures" USING btree ("_order");
  CREATE INDEX "_practices_v_version_figures_parent_id_idx" ON "_practices_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_practices_v_version_adopters_order_idx" ON "_practices_v_version_adopters" USING btree ("_order");
  CREATE INDEX "_practices_v_version_adopters_parent_id_idx" ON "_practices_v_version_adopters" USING btree ("_parent_id");
  CREATE INDEX "_practices_v_version_adopters_unit_idx" ON "_practices_v_version_adopters" USING btree ("unit_id");
  CREATE INDEX "_practices_v_version_people_order_idx" ON "_practices_v_version_people" USING btree ("_order");
  CREATE INDEX "_practices_v_version_people_parent_id_idx" ON "_practices_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_practices_v_version_people_consent_idx" ON "_practices_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_practices_v_parent_idx" ON "_practices_v" USING btree ("parent_id");
  CREATE INDEX "_practices_v_version_version_state_idx" ON "_practices_v" USING btree ("version_state");
  CREATE INDEX "_practices_v_version_version_cover_idx" ON "_practices_v" USING btree ("version_cover_id");
  CREATE INDEX "_practices_v_version_version_unit_idx" ON "_practices_v" USING btree ("version_unit_id");
  CREATE INDEX "_practices_v_version_version_occasion_idx" ON "_practices_v" USING btree ("version_occasion_id");
  CREATE INDEX "_practices_v_version_version_slug_idx" ON "_practices_v" USING btree ("version_slug");
  CREATE INDEX "_practices_v_version_version_published_on_idx" ON "_practices_v" USING btree ("version_published_on");
  CREATE INDEX "_practices_v_version_version_updated_at_idx" ON "_practices_v" USING btree ("version_updated_at");
  CREATE INDEX "_practices_v_version_version_created_at_idx" ON "_practices_v" USING btree ("version_created_at");
  CREATE INDEX "_practices_v_version_version_deleted_at_idx" ON "_practices_v" USING btree ("version_deleted_at");
  CREATE INDEX "_practices_v_version_version__status_idx" ON "_practices_v" USING btree ("version__status");
  CREATE INDEX "_practices_v_created_at_idx" ON "_practices_v" USING btree ("created_at");
  CREATE INDEX "_practices_v_updated_at_idx" ON "_practices_v" USING btree ("updated_at");
  CREATE INDEX "_practices_v_latest_idx" ON "_practices_v" USING btree ("latest");
  CREATE INDEX "_practices_v_autosave_idx" ON "_practices_v" USING btree ("autosave");
  CREATE INDEX "_practices_v_rels_order_idx" ON "_practices_v_rels" USING btree ("order");
  CREATE INDEX "_practices_v_rels_parent_idx" ON "_practices_v_rels" USING btree ("parent_id");
  CREATE INDEX "_practices_v_rels_path_idx" ON "_practices_v_rels" USING btree ("path");
  CREATE INDEX "_practices_v_rels_exemplars_id_idx" ON "_practices_v_rels" USING btree ("exemplars_id");
  CREATE INDEX "_practices_v_rels_sectors_id_idx" ON "_practices_v_rels" USING btree ("sectors_id");
  CREATE INDEX "articles_people_order_idx" ON "articles_people" USING btree ("_order");
  CREATE INDEX "articles_people_parent_id_idx" ON "articles_people" USING btree ("_parent_id");
  CREATE INDEX "articles_people_consent_idx" ON "articles_people" USING btree ("consent_id");
  CREATE INDEX "articles_state_idx" ON "articles" USING btree ("state");
  CREATE INDEX "articles_form_idx" ON "articles" USING btree ("form");
  CREATE INDEX "articles_column_idx" ON "articles" USING btree ("column");
  CREATE INDEX "articles_cover_idx" ON "articles" USING btree ("cover_id");
  CREATE INDEX "articles_unit_idx" ON "articles" USING btree ("unit_id");
  CREATE INDEX "articles_movement_idx" ON "articles" USING btree ("movement_id");
  CREATE INDEX "articles_occasion_idx" ON "articles" USING btree ("occasion_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_published_on_idx" ON "articles" USING btree ("published_on");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_exemplars_id_idx" ON "articles_rels" USING btree ("exemplars_id");
  CREATE INDEX "articles_rels_sectors_id_idx" ON "articles_rels" USING btree ("sectors_id");
  CREATE INDEX "_articles_v_version_people_order_idx" ON "_articles_v_version_people" USING btree ("_order");
  CREATE INDEX "_articles_v_version_people_parent_id_idx" ON "_articles_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_people_consent_idx" ON "_articles_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_state_idx" ON "_articles_v" USING btree ("version_state");
  CREATE INDEX "_articles_v_version_version_form_idx" ON "_articles_v" USING btree ("version_form");
  CREATE INDEX "_articles_v_version_version_column_idx" ON "_articles_v" USING btree ("version_column");
  CREATE INDEX "_articles_v_version_version_cover_idx" ON "_articles_v" USING btree ("version_cover_id");
  CREATE INDEX "_articles_v_version_version_unit_idx" ON "_articles_v" USING btree ("version_unit_id");
  CREATE INDEX "_articles_v_version_version_movement_idx" ON "_articles_v" USING btree ("version_movement_id");
  CREATE INDEX "_articles_v_version_version_occasion_idx" ON "_articles_v" USING btree ("version_occasion_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_published_on_idx" ON "_articles_v" USING btree ("version_published_on");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_exemplars_id_idx" ON "_articles_v_rels" USING btree ("exemplars_id");
  CREATE INDEX "_articles_v_rels_sectors_id_idx" ON "_articles_v_rels" USING btree ("sectors_id");
  CREATE INDEX "movements_people_order_idx" ON "movements_people" USING btree ("_order");
  CREATE INDEX "movements_people_parent_id_idx" ON "movements_people" USING btree ("_parent_id");
  CREATE INDEX "movements_people_consent_idx" ON "movements_people" USING btree ("consent_id");
  CREATE INDEX "movements_state_idx" ON "movements" USING btree ("state");
  CREATE INDEX "movements_cover_idx" ON "movements" USING btree ("cover_id");
  CREATE INDEX "movements_unit_idx" ON "movements" USING btree ("unit_id");
  CREATE INDEX "movements_occasion_idx" ON "movements" USING btree ("occasion_id");
  CREATE UNIQUE INDEX "movements_slug_idx" ON "movements" USING btree ("slug");
  CREATE INDEX "movements_published_on_idx" ON "movements" USING btree ("published_on");
  CREATE INDEX "movements_updated_at_idx" ON "movements" USING btree ("updated_at");
  CREATE INDEX "movements_created_at_idx" ON "movements" USING btree ("created_at");
  CREATE INDEX "movements_deleted_at_idx" ON "movements" USING btree ("deleted_at");
  CREATE INDEX "movements__status_idx" ON "movements" USING btree ("_status");
  CREATE INDEX "movements_rels_order_idx" ON "movements_rels" USING btree ("order");
  CREATE INDEX "movements_rels_parent_idx" ON "movements_rels" USING btree ("parent_id");
  CREATE INDEX "movements_rels_path_idx" ON "movements_rels" USING btree ("path");
  CREATE INDEX "movements_rels_sectors_id_idx" ON "movements_rels" USING btree ("sectors_id");
  CREATE INDEX "_movements_v_version_people_order_idx" ON "_movements_v_version_people" USING btree ("_order");
  CREATE INDEX "_movements_v_version_people_parent_id_idx" ON "_movements_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_movements_v_version_people_consent_idx" ON "_movements_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_movements_v_parent_idx" ON "_movements_v" USING btree ("parent_id");
  CREATE INDEX "_movements_v_version_version_state_idx" ON "_movements_v" USING btree ("version_state");
  CREATE INDEX "_movements_v_version_version_cover_idx" ON "_movements_v" USING btree ("version_cover_id");
  CREATE INDEX "_movements_v_version_version_unit_idx" ON "_movements_v" USING btree ("version_unit_id");
  CREATE INDEX "_movements_v_version_version_occasion_idx" ON "_movements_v" USING btree ("version_occasion_id");
  CREATE INDEX "_movements_v_version_version_slug_idx" ON "_movements_v" USING btree ("version_slug");
  CREATE INDEX "_movements_v_version_version_published_on_idx" ON "_movements_v" USING btree ("version_published_on");
  CREATE INDEX "_movements_v_version_version_updated_at_idx" ON "_movements_v" USING btree ("version_updated_at");
  CREATE INDEX "_movements_v_version_version_created_at_idx" ON "_movements_v" USING btree ("version_created_at");
  CREATE INDEX "_movements_v_version_version_deleted_at_idx" ON "_movements_v" USING btree ("version_deleted_at");
  CREATE INDEX "_movements_v_version_version__status_idx" ON "_movements_v" USING btree ("version__status");
  CREATE INDEX "_movements_v_created_at_idx" ON "_movements_v" USING btree ("created_at");
  CREATE INDEX "_movements_v_updated_at_idx" ON "_movements_v" USING btree ("updated_at");
  CREATE INDEX "_movements_v_latest_idx" ON "_movements_v" USING btree ("latest");
  CREATE INDEX "_movements_v_autosave_idx" ON "_movements_v" USING btree ("autosave");
  CREATE INDEX "_movements_v_rels_order_idx" ON "_movements_v_rels" USING btree ("order");
  CREATE INDEX "_movements_v_rels_parent_idx" ON "_movements_v_rels" USING btree ("parent_id");
  CREATE INDEX "_movements_v_rels_path_idx" ON "_movements_v_rels" USING btree ("path");
  CREATE INDEX "_movements_v_rels_sectors_id_idx" ON "_movements_v_rels" USING btree ("sectors_id");
  CREATE INDEX "anniversaries_honourees_order_idx" ON "anniversaries_honourees" USING btree ("_order");
  CREATE INDEX "anniversaries_honourees_parent_id_idx" ON "anniversaries_honourees" USING btree ("_parent_id");
  CREATE INDEX "anniversaries_honourees_exemplar_idx" ON "anniversaries_honourees" USING btree ("exemplar_id");
  CREATE INDEX "anniversaries_programme_order_idx" ON "anniversaries_programme" USING btree ("_order");
  CREATE INDEX "anniversaries_programme_parent_id_idx" ON "anniversaries_programme" USING btree ("_parent_id");
  CREATE INDEX "anniversaries_people_order_idx" ON "anniversaries_people" USING btree ("_order");
  CREATE INDEX "anniversaries_people_parent_id_idx" ON "anniversaries_people" USING btree ("_parent_id");
  CREATE INDEX "anniversaries_people_consent_idx" ON "anniversaries_people" USING btree ("consent_id");
  CREATE INDEX "anniversaries_state_idx" ON "anniversaries" USING btree ("state");
  CREATE UNIQUE INDEX "anniversaries_year_idx" ON "anniversaries" USING btree ("year");
  CREATE INDEX "anniversaries_cover_idx" ON "anniversaries" USING btree ("cover_id");
  CREATE UNIQUE INDEX "anniversaries_slug_idx" ON "anniversaries" USING btree ("slug");
  CREATE INDEX "anniversaries_published_on_idx" ON "anniversaries" USING btree ("published_on");
  CREATE INDEX "anniversaries_updated_at_idx" ON "anniversaries" USING btree ("updated_at");
  CREATE INDEX "anniversaries_created_at_idx" ON "anniversaries" USING btree ("created_at");
  CREATE INDEX "anniversaries_deleted_at_idx" ON "anniversaries" USING btree ("deleted_at");
  CREATE INDEX "anniversaries__status_idx" ON "anniversaries" USING btree ("_status");
  CREATE INDEX "anniversaries_rels_order_idx" ON "anniversaries_rels" USING btree ("order");
  CREATE INDEX "anniversaries_rels_parent_idx" ON "anniversaries_rels" USING btree ("parent_id");
  CREATE INDEX "anniversaries_rels_path_idx" ON "anniversaries_rels" USING btree ("path");
  CREATE INDEX "anniversaries_rels_articles_id_idx" ON "anniversaries_rels" USING btree ("articles_id");
  CREATE INDEX "anniversaries_rels_events_id_idx" ON "anniversaries_rels" USING btree ("events_id");
  CREATE INDEX "anniversaries_rels_media_id_idx" ON "anniversaries_rels" USING btree ("media_id");
  CREATE INDEX "_anniversaries_v_version_honourees_order_idx" ON "_anniversaries_v_version_honourees" USING btree ("_order");
  CREATE INDEX "_anniversaries_v_version_honourees_parent_id_idx" ON "_anniversaries_v_version_honourees" USING btree ("_parent_id");
  CREATE INDEX "_anniversaries_v_version_honourees_exemplar_idx" ON "_anniversaries_v_version_honourees" USING btree ("exemplar_id");
  CREATE INDEX "_anniversaries_v_version_programme_order_idx" ON "_anniversaries_v_version_programme" USING btree ("_order");
  CREATE INDEX "_anniversaries_v_version_programme_parent_id_idx" ON "_anniversaries_v_version_programme" USING btree ("_parent_id");
  CREATE INDEX "_anniversaries_v_version_people_order_idx" ON "_anniversaries_v_version_people" USING btree ("_order");
  CREATE INDEX "_anniversaries_v_version_people_parent_id_idx" ON "_anniversaries_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_anniversaries_v_version_people_consent_idx" ON "_anniversaries_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_anniversaries_v_parent_idx" ON "_anniversaries_v" USING btree ("parent_id");
  CREATE INDEX "_anniversaries_v_version_version_state_idx" ON "_anniversaries_v" USING btree ("version_state");
  CREATE INDEX "_anniversaries_v_version_version_year_idx" ON "_anniversaries_v" USING btree ("version_year");
  CREATE INDEX "_anniversaries_v_version_version_cover_idx" ON "_anniversaries_v" USING btree ("version_cover_id");
  CREATE INDEX "_anniversaries_v_version_version_slug_idx" ON "_anniversaries_v" USING btree ("version_slug");
  CREATE INDEX "_anniversaries_v_version_version_published_on_idx" ON "_anniversaries_v" USING btree ("version_published_on");
  CREATE INDEX "_anniversaries_v_version_version_updated_at_idx" ON "_anniversaries_v" USING btree ("version_updated_at");
  CREATE INDEX "_anniversaries_v_version_version_created_at_idx" ON "_anniversaries_v" USING btree ("version_created_at");
  CREATE INDEX "_anniversaries_v_version_version_deleted_at_idx" ON "_anniversaries_v" USING btree ("version_deleted_at");
  CREATE INDEX "_anniversaries_v_version_version__status_idx" ON "_anniversaries_v" USING btree ("version__status");
  CREATE INDEX "_anniversaries_v_created_at_idx" ON "_anniversaries_v" USING btree ("created_at");
  CREATE INDEX "_anniversaries_v_updated_at_idx" ON "_anniversaries_v" USING btree ("updated_at");
  CREATE INDEX "_anniversaries_v_latest_idx" ON "_anniversaries_v" USING btree ("latest");
  CREATE INDEX "_anniversaries_v_autosave_idx" ON "_anniversaries_v" USING btree ("autosave");
  CREATE INDEX "_anniversaries_v_rels_order_idx" ON "_anniversaries_v_rels" USING btree ("order");
  CREATE INDEX "_anniversaries_v_rels_parent_idx" ON "_anniversaries_v_rels" USING btree ("parent_id");
  CREATE INDEX "_anniversaries_v_rels_path_idx" ON "_anniversaries_v_rels" USING btree ("path");
  CREATE INDEX "_anniversaries_v_rels_articles_id_idx" ON "_anniversaries_v_rels" USING btree ("articles_id");
  CREATE INDEX "_anniversaries_v_rels_events_id_idx" ON "_anniversaries_v_rels" USING btree ("events_id");
  CREATE INDEX "_anniversaries_v_rels_media_id_idx" ON "_anniversaries_v_rels" USING btree ("media_id");
  CREATE INDEX "events_people_order_idx" ON "events_people" USING btree ("_order");
  CREATE INDEX "events_people_parent_id_idx" ON "events_people" USING btree ("_parent_id");
  CREATE INDEX "events_people_consent_idx" ON "events_people" USING btree ("consent_id");
  CREATE INDEX "events_state_idx" ON "events" USING btree ("state");
  CREATE INDEX "events_form_idx" ON "events" USING btree ("form");
  CREATE INDEX "events_cover_idx" ON "events" USING btree ("cover_id");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_unit_idx" ON "events" USING btree ("unit_id");
  CREATE INDEX "events_movement_idx" ON "events" USING btree ("movement_id");
  CREATE INDEX "events_occasion_idx" ON "events" USING btree ("occasion_id");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_published_on_idx" ON "events" USING btree ("published_on");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_exemplars_id_idx" ON "events_rels" USING btree ("exemplars_id");
  CREATE INDEX "events_rels_sectors_id_idx" ON "events_rels" USING btree ("sectors_id");
  CREATE INDEX "_events_v_version_people_order_idx" ON "_events_v_version_people" USING btree ("_order");
  CREATE INDEX "_events_v_version_people_parent_id_idx" ON "_events_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_people_consent_idx" ON "_events_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_state_idx" ON "_events_v" USING btree ("version_state");
  CREATE INDEX "_events_v_version_version_form_idx" ON "_events_v" USING btree ("version_form");
  CREATE INDEX "_events_v_version_version_cover_idx" ON "_events_v" USING btree ("version_cover_id");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_unit_idx" ON "_events_v" USING btree ("version_unit_id");
  CREATE INDEX "_events_v_version_version_movement_idx" ON "_events_v" USING btree ("version_movement_id");
  CREATE INDEX "_events_v_version_version_occasion_idx" ON "_events_v" USING btree ("version_occasion_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_published_on_idx" ON "_events_v" USING btree ("version_published_on");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_autosave_idx" ON "_events_v" USING btree ("autosave");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_exemplars_id_idx" ON "_events_v_rels" USING btree ("exemplars_id");
  CREATE INDEX "_events_v_rels_sectors_id_idx" ON "_events_v_rels" USING btree ("sectors_id");
  CREATE INDEX "documents_people_order_idx" ON "documents_people" USING btree ("_order");
  CREATE INDEX "documents_people_parent_id_idx" ON "documents_people" USING btree ("_parent_id");
  CREATE INDEX "documents_people_consent_idx" ON "documents_people" USING btree ("consent_id");
  CREATE INDEX "documents_state_idx" ON "documents" USING btree ("state");
  CREATE INDEX "documents_type_idx" ON "documents" USING btree ("type");
  CREATE INDEX "documents_issued_on_idx" ON "documents" USING btree ("issued_on");
  CREATE INDEX "documents_campaign_idx" ON "documents" USING btree ("campaign_id");
  CREATE INDEX "documents_file_idx" ON "documents" USING btree ("file_id");
  CREATE INDEX "documents_occasion_idx" ON "documents" USING btree ("occasion_id");
  CREATE UNIQUE INDEX "documents_slug_idx" ON "documents" USING btree ("slug");
  CREATE INDEX "documents_published_on_idx" ON "documents" USING btree ("published_on");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_documents_id_idx" ON "documents_rels" USING btree ("documents_id");
  CREATE INDEX "documents_rels_sectors_id_idx" ON "documents_rels" USING btree ("sectors_id");
  CREATE INDEX "_documents_v_version_people_order_idx" ON "_documents_v_version_people" USING btree ("_order");
  CREATE INDEX "_documents_v_version_people_parent_id_idx" ON "_documents_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_people_consent_idx" ON "_documents_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_state_idx" ON "_documents_v" USING btree ("version_state");
  CREATE INDEX "_documents_v_version_version_type_idx" ON "_documents_v" USING btree ("version_type");
  CREATE INDEX "_documents_v_version_version_issued_on_idx" ON "_documents_v" USING btree ("version_issued_on");
  CREATE INDEX "_documents_v_version_version_campaign_idx" ON "_documents_v" USING btree ("version_campaign_id");
  CREATE INDEX "_documents_v_version_version_file_idx" ON "_documents_v" USING btree ("version_file_id");
  CREATE INDEX "_documents_v_version_version_occasion_idx" ON "_documents_v" USING btree ("version_occasion_id");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v" USING btree ("version_slug");
  CREATE INDEX "_documents_v_version_version_published_on_idx" ON "_documents_v" USING btree ("version_published_on");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE INDEX "_documents_v_autosave_idx" ON "_documents_v" USING btree ("autosave");
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order");
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path");
  CREATE INDEX "_documents_v_rels_documents_id_idx" ON "_documents_v_rels" USING btree ("documents_id");
  CREATE INDEX "_documents_v_rels_sectors_id_idx" ON "_documents_v_rels" USING btree ("sectors_id");
  CREATE INDEX "pages_people_order_idx" ON "pages_people" USING btree ("_order");
  CREATE INDEX "pages_people_parent_id_idx" ON "pages_people" USING btree ("_parent_id");
  CREATE INDEX "pages_people_consent_idx" ON "pages_people" USING btree ("consent_id");
  CREATE INDEX "pages_state_idx" ON "pages" USING btree ("state");
  CREATE INDEX "pages_cover_idx" ON "pages" USING btree ("cover_id");
  CREATE INDEX "pages_occasion_idx" ON "pages" USING btree ("occasion_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_published_on_idx" ON "pages" USING btree ("published_on");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_version_people_order_idx" ON "_pages_v_version_people" USING btree ("_order");
  CREATE INDEX "_pages_v_version_people_parent_id_idx" ON "_pages_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_people_consent_idx" ON "_pages_v_version_people" USING btree ("consent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_state_idx" ON "_pages_v" USING btree ("version_state");
  CREATE INDEX "_pages_v_version_version_cover_idx" ON "_pages_v" USING btree ("version_cover_id");
  CREATE INDEX "_pages_v_version_version_occasion_idx" ON "_pages_v" USING btree ("version_occasion_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_published_on_idx" ON "_pages_v" USING btree ("version_published_on");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "consents_purposes_order_idx" ON "consents_purposes" USING btree ("order");
  CREATE INDEX "consents_purposes_parent_idx" ON "consents_purposes" USING btree ("parent_id");
  CREATE INDEX "consents_person_idx" ON "consents" USING btree ("person");
  CREATE INDEX "consents_paper_idx" ON "consents" USING btree ("paper_id");
  CREATE INDEX "consents_collected_by_idx" ON "consents" USING btree ("collected_by_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "_consents_v_version_purposes_order_idx" ON "_consents_v_version_purposes" USING btree ("order");
  CREATE INDEX "_consents_v_version_purposes_parent_idx" ON "_consents_v_version_purposes" USING btree ("parent_id");
  CREATE INDEX "_consents_v_parent_idx" ON "_consents_v" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_version_person_idx" ON "_consents_v" USING btree ("version_person");
  CREATE INDEX "_consents_v_version_version_paper_idx" ON "_consents_v" USING btree ("version_paper_id");
  CREATE INDEX "_consents_v_version_version_collected_by_idx" ON "_consents_v" USING btree ("version_collected_by_id");
  CREATE INDEX "_consents_v_version_version_updated_at_idx" ON "_consents_v" USING btree ("version_updated_at");
  CREATE INDEX "_consents_v_version_version_created_at_idx" ON "_consents_v" USING btree ("version_created_at");
  CREATE INDEX "_consents_v_created_at_idx" ON "_consents_v" USING btree ("created_at");
  CREATE INDEX "_consents_v_updated_at_idx" ON "_consents_v" USING btree ("updated_at");
  CREATE INDEX "consent_papers_updated_at_idx" ON "consent_papers" USING btree ("updated_at");
  CREATE INDEX "consent_papers_created_at_idx" ON "consent_papers" USING btree ("created_at");
  CREATE UNIQUE INDEX "consent_papers_filename_idx" ON "consent_papers" USING btree ("filename");
  CREATE INDEX "media_uploaded_by_idx" ON "media" USING btree ("uploaded_by_id");
  CREATE UNIQUE INDEX "media_token_idx" ON "media" USING btree ("token");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "sectors_order_idx" ON "sectors" USING btree ("order");
  CREATE UNIQUE INDEX "sectors_slug_idx" ON "sectors" USING btree ("slug");
  CREATE INDEX "sectors_campaign_idx" ON "sectors" USING btree ("campaign_id");
  CREATE INDEX "sectors_updated_at_idx" ON "sectors" USING btree ("updated_at");
  CREATE INDEX "sectors_created_at_idx" ON "sectors" USING btree ("created_at");
  CREATE UNIQUE INDEX "units_slug_idx" ON "units" USING btree ("slug");
  CREATE INDEX "units_successor_idx" ON "units" USING btree ("successor_id");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE INDEX "emulation_blocs_members_order_idx" ON "emulation_blocs_members" USING btree ("_order");
  CREATE INDEX "emulation_blocs_members_parent_id_idx" ON "emulation_blocs_members" USING btree ("_parent_id");
  CREATE INDEX "emulation_blocs_members_unit_idx" ON "emulation_blocs_members" USING btree ("unit_id");
  CREATE INDEX "emulation_blocs_head_idx" ON "emulation_blocs" USING btree ("head_id");
  CREATE INDEX "emulation_blocs_updated_at_idx" ON "emulation_blocs" USING btree ("updated_at");
  CREATE INDEX "emulation_blocs_created_at_idx" ON "emulation_blocs" USING btree ("created_at");
  CREATE INDEX "campaigns_document_idx" ON "campaigns" USING btree ("document_id");
  CREATE INDEX "campaigns_updated_at_idx" ON "campaigns" USING btree ("updated_at");
  CREATE INDEX "campaigns_created_at_idx" ON "campaigns" USING btree ("created_at");
  CREATE INDEX "occasions_updated_at_idx" ON "occasions" USING btree ("updated_at");
  CREATE INDEX "occasions_created_at_idx" ON "occasions" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_unit_idx" ON "users" USING btree ("unit_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_exemplars_id_idx" ON "payload_locked_documents_rels" USING btree ("exemplars_id");
  CREATE INDEX "payload_locked_documents_rels_practices_id_idx" ON "payload_locked_documents_rels" USING btree ("practices_id");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_movements_id_idx" ON "payload_locked_documents_rels" USING btree ("movements_id");
  CREATE INDEX "payload_locked_documents_rels_anniversaries_id_idx" ON "payload_locked_documents_rels" USING btree ("anniversaries_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_consent_papers_id_idx" ON "payload_locked_documents_rels" USING btree ("consent_papers_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_sectors_id_idx" ON "payload_locked_documents_rels" USING btree ("sectors_id");
  CREATE INDEX "payload_locked_documents_rels_units_id_idx" ON "payload_locked_documents_rels" USING btree ("units_id");
  CREATE INDEX "payload_locked_documents_rels_emulation_blocs_id_idx" ON "payload_locked_documents_rels" USING btree ("emulation_blocs_id");
  CREATE INDEX "payload_locked_documents_rels_campaigns_id_idx" ON "payload_locked_documents_rels" USING btree ("campaigns_id");
  CREATE INDEX "payload_locked_documents_rels_occasions_id_idx" ON "payload_locked_documents_rels" USING btree ("occasions_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_header_lines_order_idx" ON "site_settings_header_lines" USING btree ("_order");
  CREATE INDEX "site_settings_header_lines_parent_id_idx" ON "site_settings_header_lines" USING btree ("_parent_id");
  CREATE INDEX "site_settings_campaign_idx" ON "site_settings" USING btree ("campaign_id");
  CREATE INDEX "navigation_main_order_idx" ON "navigation_main" USING btree ("_order");
  CREATE INDEX "navigation_main_parent_id_idx" ON "navigation_main" USING btree ("_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "exemplars_key_figures" CASCADE;
  DROP TABLE "exemplars_achievements" CASCADE;
  DROP TABLE "exemplars_initiatives" CASCADE;
  DROP TABLE "exemplars_awards" CASCADE;
  DROP TABLE "exemplars_sides" CASCADE;
  DROP TABLE "exemplars_people" CASCADE;
  DROP TABLE "exemplars" CASCADE;
  DROP TABLE "exemplars_rels" CASCADE;
  DROP TABLE "_exemplars_v_version_key_figures" CASCADE;
  DROP TABLE "_exemplars_v_version_achievements" CASCADE;
  DROP TABLE "_exemplars_v_version_initiatives" CASCADE;
  DROP TABLE "_exemplars_v_version_awards" CASCADE;
  DROP TABLE "_exemplars_v_version_sides" CASCADE;
  DROP TABLE "_exemplars_v_version_people" CASCADE;
  DROP TABLE "_exemplars_v" CASCADE;
  DROP TABLE "_exemplars_v_rels" CASCADE;
  DROP TABLE "practices_steps" CASCADE;
  DROP TABLE "practices_figures" CASCADE;
  DROP TABLE "practices_adopters" CASCADE;
  DROP TABLE "practices_people" CASCADE;
  DROP TABLE "practices" CASCADE;
  DROP TABLE "practices_rels" CASCADE;
  DROP TABLE "_practices_v_version_steps" CASCADE;
  DROP TABLE "_practices_v_version_figures" CASCADE;
  DROP TABLE "_practices_v_version_adopters" CASCADE;
  DROP TABLE "_practices_v_version_people" CASCADE;
  DROP TABLE "_practices_v" CASCADE;
  DROP TABLE "_practices_v_rels" CASCADE;
  DROP TABLE "articles_people" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_people" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "movements_people" CASCADE;
  DROP TABLE "movements" CASCADE;
  DROP TABLE "movements_rels" CASCADE;
  DROP TABLE "_movements_v_version_people" CASCADE;
  DROP TABLE "_movements_v" CASCADE;
  DROP TABLE "_movements_v_rels" CASCADE;
  DROP TABLE "anniversaries_honourees" CASCADE;
  DROP TABLE "anniversaries_programme" CASCADE;
  DROP TABLE "anniversaries_people" CASCADE;
  DROP TABLE "anniversaries" CASCADE;
  DROP TABLE "anniversaries_rels" CASCADE;
  DROP TABLE "_anniversaries_v_version_honourees" CASCADE;
  DROP TABLE "_anniversaries_v_version_programme" CASCADE;
  DROP TABLE "_anniversaries_v_version_people" CASCADE;
  DROP TABLE "_anniversaries_v" CASCADE;
  DROP TABLE "_anniversaries_v_rels" CASCADE;
  DROP TABLE "events_people" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_people" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "documents_people" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_rels" CASCADE;
  DROP TABLE "_documents_v_version_people" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_rels" CASCADE;
  DROP TABLE "pages_people" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v_version_people" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "consents_purposes" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "_consents_v_version_purposes" CASCADE;
  DROP TABLE "_consents_v" CASCADE;
  DROP TABLE "consent_papers" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "sectors" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "emulation_blocs_members" CASCADE;
  DROP TABLE "emulation_blocs" CASCADE;
  DROP TABLE "campaigns" CASCADE;
  DROP TABLE "occasions" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_header_lines" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "navigation_main" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TYPE "public"."enum_exemplars_awards_validity";
  DROP TYPE "public"."enum_exemplars_sides";
  DROP TYPE "public"."enum_exemplars_people_part";
  DROP TYPE "public"."enum_exemplars_people_age";
  DROP TYPE "public"."enum_exemplars_state";
  DROP TYPE "public"."enum_exemplars_subject_kind";
  DROP TYPE "public"."enum_exemplars_category";
  DROP TYPE "public"."enum_exemplars_honorific";
  DROP TYPE "public"."enum_exemplars_level";
  DROP TYPE "public"."enum_exemplars_grade";
  DROP TYPE "public"."enum_exemplars_scope";
  DROP TYPE "public"."enum_exemplars_life_cycle";
  DROP TYPE "public"."enum_exemplars_status";
  DROP TYPE "public"."enum__exemplars_v_version_awards_validity";
  DROP TYPE "public"."enum__exemplars_v_version_sides";
  DROP TYPE "public"."enum__exemplars_v_version_people_part";
  DROP TYPE "public"."enum__exemplars_v_version_people_age";
  DROP TYPE "public"."enum__exemplars_v_version_state";
  DROP TYPE "public"."enum__exemplars_v_version_subject_kind";
  DROP TYPE "public"."enum__exemplars_v_version_category";
  DROP TYPE "public"."enum__exemplars_v_version_honorific";
  DROP TYPE "public"."enum__exemplars_v_version_level";
  DROP TYPE "public"."enum__exemplars_v_version_grade";
  DROP TYPE "public"."enum__exemplars_v_version_scope";
  DROP TYPE "public"."enum__exemplars_v_version_life_cycle";
  DROP TYPE "public"."enum__exemplars_v_version_status";
  DROP TYPE "public"."enum_practices_people_part";
  DROP TYPE "public"."enum_practices_people_age";
  DROP TYPE "public"."enum_practices_state";
  DROP TYPE "public"."enum_practices_status";
  DROP TYPE "public"."enum__practices_v_version_people_part";
  DROP TYPE "public"."enum__practices_v_version_people_age";
  DROP TYPE "public"."enum__practices_v_version_state";
  DROP TYPE "public"."enum__practices_v_version_status";
  DROP TYPE "public"."enum_articles_people_part";
  DROP TYPE "public"."enum_articles_people_age";
  DROP TYPE "public"."enum_articles_state";
  DROP TYPE "public"."enum_articles_form";
  DROP TYPE "public"."enum_articles_medium";
  DROP TYPE "public"."enum_articles_column";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_people_part";
  DROP TYPE "public"."enum__articles_v_version_people_age";
  DROP TYPE "public"."enum__articles_v_version_state";
  DROP TYPE "public"."enum__articles_v_version_form";
  DROP TYPE "public"."enum__articles_v_version_medium";
  DROP TYPE "public"."enum__articles_v_version_column";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_movements_people_part";
  DROP TYPE "public"."enum_movements_people_age";
  DROP TYPE "public"."enum_movements_state";
  DROP TYPE "public"."enum_movements_status";
  DROP TYPE "public"."enum__movements_v_version_people_part";
  DROP TYPE "public"."enum__movements_v_version_people_age";
  DROP TYPE "public"."enum__movements_v_version_state";
  DROP TYPE "public"."enum__movements_v_version_status";
  DROP TYPE "public"."enum_anniversaries_people_part";
  DROP TYPE "public"."enum_anniversaries_people_age";
  DROP TYPE "public"."enum_anniversaries_state";
  DROP TYPE "public"."enum_anniversaries_status";
  DROP TYPE "public"."enum__anniversaries_v_version_people_part";
  DROP TYPE "public"."enum__anniversaries_v_version_people_age";
  DROP TYPE "public"."enum__anniversaries_v_version_state";
  DROP TYPE "public"."enum__anniversaries_v_version_status";
  DROP TYPE "public"."enum_events_people_part";
  DROP TYPE "public"."enum_events_people_age";
  DROP TYPE "public"."enum_events_state";
  DROP TYPE "public"."enum_events_form";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_people_part";
  DROP TYPE "public"."enum__events_v_version_people_age";
  DROP TYPE "public"."enum__events_v_version_state";
  DROP TYPE "public"."enum__events_v_version_form";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_documents_people_part";
  DROP TYPE "public"."enum_documents_people_age";
  DROP TYPE "public"."enum_documents_state";
  DROP TYPE "public"."enum_documents_type";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_people_part";
  DROP TYPE "public"."enum__documents_v_version_people_age";
  DROP TYPE "public"."enum__documents_v_version_state";
  DROP TYPE "public"."enum__documents_v_version_type";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum_pages_people_part";
  DROP TYPE "public"."enum_pages_people_age";
  DROP TYPE "public"."enum_pages_state";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_people_part";
  DROP TYPE "public"."enum__pages_v_version_people_age";
  DROP TYPE "public"."enum__pages_v_version_state";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_consents_purposes";
  DROP TYPE "public"."enum_consents_given_by";
  DROP TYPE "public"."enum_consents_method";
  DROP TYPE "public"."enum__consents_v_version_purposes";
  DROP TYPE "public"."enum__consents_v_version_given_by";
  DROP TYPE "public"."enum__consents_v_version_method";
  DROP TYPE "public"."enum_media_shows";
  DROP TYPE "public"."enum_units_kind";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
