-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "award" (
    "row_id" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "ocid" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "scope" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "regime" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "competition_level" TEXT NOT NULL,
    "discretion" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "reserved_to" TEXT,
    "direct_award_ground" TEXT,
    "stage" TEXT NOT NULL,
    "value_amount" DECIMAL(20,2),
    "value_currency" TEXT,
    "value_basis" TEXT,
    "value_span" TEXT,
    "value_in_sums" BOOLEAN NOT NULL,
    "other_values" JSON NOT NULL,
    "basis" JSON NOT NULL,
    "conflicts" JSON NOT NULL,
    "flags" TEXT[],
    "lot_refs" TEXT[],
    "commissioner_id" TEXT,
    "integrated_care_system_id" TEXT,
    "first_published_on" DATE,
    "award_published_on" DATE,
    "published_on" DATE,
    "decided_on" DATE,
    "starts_on" DATE,
    "ends_on" DATE,
    "extendable_to_on" DATE,
    "notice_count" INTEGER NOT NULL,
    "provider_count" INTEGER NOT NULL,
    "quality_issue_count" INTEGER NOT NULL DEFAULT 0,
    "provider_kinds" TEXT[],
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "award_pkey" PRIMARY KEY ("row_id")
);

-- CreateTable
CREATE TABLE "award_provider" (
    "award_row_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "identity_key" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name_as_given" TEXT NOT NULL,

    CONSTRAINT "award_provider_pkey" PRIMARY KEY ("award_row_id","position")
);

-- CreateTable
CREATE TABLE "award_commissioner" (
    "award_row_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "identity_key" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name_as_given" TEXT NOT NULL,

    CONSTRAINT "award_commissioner_pkey" PRIMARY KEY ("award_row_id","position")
);

-- CreateTable
CREATE TABLE "award_notice" (
    "award_row_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "notice_key" TEXT NOT NULL,
    "stage" TEXT NOT NULL,

    CONSTRAINT "award_notice_pkey" PRIMARY KEY ("award_row_id","position")
);

-- CreateTable
CREATE TABLE "contract" (
    "row_id" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "ocid" TEXT NOT NULL,
    "award_id" TEXT,
    "content_hash" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "title" TEXT,
    "status" TEXT,
    "scope" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "signed_on" DATE,
    "starts_on" DATE,
    "ends_on" DATE,
    "extendable_to_on" DATE,
    "value_amount" DECIMAL(20,2),
    "value_currency" TEXT,
    "value_basis" TEXT,
    "value_span" TEXT,
    "published_on" DATE,
    "modifications" JSON NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "contract_pkey" PRIMARY KEY ("row_id")
);

-- CreateTable
CREATE TABLE "contract_party" (
    "contract_row_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "identity_key" TEXT NOT NULL,
    "name_as_given" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "contract_party_pkey" PRIMARY KEY ("contract_row_id","position")
);

-- CreateTable
CREATE TABLE "award_rollup" (
    "id" SERIAL NOT NULL,
    "scope" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "regime" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "competition_level" TEXT NOT NULL,
    "discretion" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "award_count" INTEGER NOT NULL,
    "value_sum" DECIMAL(24,2) NOT NULL,
    "valued_count" INTEGER NOT NULL,

    CONSTRAINT "award_rollup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_rollup_day" (
    "rollup_id" INTEGER NOT NULL,
    "published_on" DATE NOT NULL,
    "award_count" INTEGER NOT NULL,
    "value_sum" DECIMAL(24,2) NOT NULL,
    "valued_count" INTEGER NOT NULL,

    CONSTRAINT "award_rollup_day_pkey" PRIMARY KEY ("rollup_id","published_on")
);

-- CreateTable
CREATE TABLE "contracting_process" (
    "ocid" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "title" TEXT,
    "reference" TEXT,
    "first_published_on" DATE,
    "last_published_on" DATE,
    "notice_count" INTEGER NOT NULL DEFAULT 0,
    "award_count" INTEGER NOT NULL DEFAULT 0,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contracting_process_pkey" PRIMARY KEY ("ocid")
);

-- CreateTable
CREATE TABLE "notice" (
    "key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "notice_id" TEXT NOT NULL,
    "ocid" TEXT NOT NULL,
    "current_hash" TEXT NOT NULL,
    "version_count" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_on" DATE,
    "title" TEXT,
    "source_url" TEXT,
    "stage" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "regime" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "competition_level" TEXT NOT NULL,
    "discretion" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "flags" TEXT[],
    "quality_issue_count" INTEGER NOT NULL DEFAULT 0,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "notice_version" (
    "notice_key" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "source_sha256" TEXT NOT NULL,
    "pointer" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_version_pkey" PRIMARY KEY ("notice_key","content_hash")
);

-- CreateTable
CREATE TABLE "notice_party" (
    "notice_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "commissioner_role" TEXT,
    "name" TEXT NOT NULL,
    "identity_key" TEXT,
    "organisation_id" TEXT,

    CONSTRAINT "notice_party_pkey" PRIMARY KEY ("notice_key","position","role")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "kind_basis" TEXT NOT NULL,
    "kind_confidence" TEXT NOT NULL,
    "legal_form" TEXT NOT NULL,
    "integrated_care_system_id" TEXT,
    "postcode" TEXT,
    "locality" TEXT,
    "is_reference" BOOLEAN NOT NULL DEFAULT false,
    "reference_source" TEXT,
    "is_provider" BOOLEAN NOT NULL DEFAULT false,
    "is_commissioner" BOOLEAN NOT NULL DEFAULT false,
    "awards_held" INTEGER NOT NULL DEFAULT 0,
    "awards_made" INTEGER NOT NULL DEFAULT 0,
    "all_awards_held" INTEGER NOT NULL DEFAULT 0,
    "all_awards_made" INTEGER NOT NULL DEFAULT 0,
    "valid_from" DATE,
    "valid_to" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_identifier" (
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "address_id" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_identifier_pkey" PRIMARY KEY ("scheme","value")
);

-- CreateTable
CREATE TABLE "organisation_name" (
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "normalised" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "first_seen_on" DATE,
    "last_seen_on" DATE,
    "valid_from" DATE,
    "valid_to" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("organisation_id","role","name")
);

-- CreateTable
CREATE TABLE "organisation_succession" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_succession_pkey" PRIMARY KEY ("from_id","to_id","effective_on")
);

-- CreateTable
CREATE TABLE "integrated_care_system" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "board_id" TEXT NOT NULL,
    "board_name" TEXT NOT NULL,
    "ons_code" TEXT NOT NULL,
    "earlier_ons_codes" TEXT[],
    "region" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,
    "awards_made" INTEGER NOT NULL DEFAULT 0,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "integrated_care_system_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_identity" (
    "identity_key" TEXT NOT NULL,
    "address_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "cluster" TEXT NOT NULL,

    CONSTRAINT "organisation_identity_pkey" PRIMARY KEY ("identity_key")
);

-- CreateTable
CREATE TABLE "organisation_identity_link" (
    "identity_key" TEXT NOT NULL,
    "other_key" TEXT NOT NULL,

    CONSTRAINT "organisation_identity_link_pkey" PRIMARY KEY ("identity_key","other_key")
);

-- CreateTable
CREATE TABLE "organisation_mention" (
    "identity_key" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "identified" BOOLEAN NOT NULL,
    "normalised" TEXT NOT NULL,
    "first_seen_on" DATE,
    "last_seen_on" DATE,
    "latest_place" TEXT,

    CONSTRAINT "organisation_mention_pkey" PRIMARY KEY ("identity_key","role","name")
);

-- CreateTable
CREATE TABLE "register" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "data_version" BIGINT NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "register_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_entry" (
    "id" BIGSERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "data_version" BIGINT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "delivered_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_record" (
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sources" TEXT[],
    "releases" INTEGER,
    "set_aside" INTEGER,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_record_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "source_package" (
    "sha256" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "window_from" DOUBLE PRECISION NOT NULL,
    "window_to" DOUBLE PRECISION NOT NULL,
    "facts" JSONB NOT NULL,
    "considered" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "source_package_pkey" PRIMARY KEY ("sha256","position")
);

-- CreateTable
CREATE TABLE "source_record_part" (
    "sha256" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "source_record_part_pkey" PRIMARY KEY ("sha256","position")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL,
    "files" INTEGER NOT NULL DEFAULT 0,
    "not_recognised" INTEGER NOT NULL DEFAULT 0,
    "releases_read" INTEGER NOT NULL DEFAULT 0,
    "recorded_new" INTEGER NOT NULL DEFAULT 0,
    "recorded_changed" INTEGER NOT NULL DEFAULT 0,
    "already_known" INTEGER NOT NULL DEFAULT 0,
    "set_aside" INTEGER NOT NULL DEFAULT 0,
    "data_version" BIGINT,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_coverage_day" (
    "source" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "evidence" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_coverage_day_pkey" PRIMARY KEY ("source","day","evidence")
);

-- CreateTable
CREATE TABLE "quality_issue" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "source" TEXT,
    "source_sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "notice_key" TEXT,
    "ocid" TEXT,
    "path" TEXT NOT NULL,
    "value" TEXT,
    "detail" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quality_issue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "award_ocid_idx" ON "award"("ocid");

-- CreateIndex
CREATE INDEX "award_provider_organisation_id_award_row_id_idx" ON "award_provider"("organisation_id", "award_row_id");

-- CreateIndex
CREATE INDEX "award_commissioner_organisation_id_award_row_id_idx" ON "award_commissioner"("organisation_id", "award_row_id");

-- CreateIndex
CREATE INDEX "award_notice_notice_key_idx" ON "award_notice"("notice_key");

-- CreateIndex
CREATE INDEX "contract_ocid_idx" ON "contract"("ocid");

-- CreateIndex
CREATE INDEX "contract_party_organisation_id_contract_row_id_idx" ON "contract_party"("organisation_id", "contract_row_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_rollup_group" ON "award_rollup"("scope", "jurisdiction", "status", "regime", "route", "competition_level", "discretion", "stage", "source");

-- CreateIndex
CREATE INDEX "notice_ocid_idx" ON "notice"("ocid");

-- CreateIndex
CREATE INDEX "notice_party_organisation_id_idx" ON "notice_party"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_name_id_idx" ON "organisation"("name", "id");

-- CreateIndex
CREATE INDEX "organisation_identifier_organisation_id_idx" ON "organisation_identifier"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_identifier_address_id_idx" ON "organisation_identifier"("address_id");

-- CreateIndex
CREATE INDEX "organisation_name_role_normalised_idx" ON "organisation_name"("role", "normalised");

-- CreateIndex
CREATE INDEX "organisation_identity_address_id_idx" ON "organisation_identity"("address_id");

-- CreateIndex
CREATE INDEX "organisation_identity_organisation_id_idx" ON "organisation_identity"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_identity_cluster_idx" ON "organisation_identity"("cluster");

-- CreateIndex
CREATE INDEX "organisation_identity_link_other_key_idx" ON "organisation_identity_link"("other_key");

-- CreateIndex
CREATE INDEX "organisation_mention_name_key_idx" ON "organisation_mention"("name_key");

-- CreateIndex
CREATE INDEX "source_package_source_window_to_window_from_idx" ON "source_package"("source", "window_to", "window_from");

-- CreateIndex
CREATE INDEX "quality_issue_notice_key_idx" ON "quality_issue"("notice_key");

-- CreateIndex
CREATE INDEX "quality_issue_code_id_idx" ON "quality_issue"("code", "id");

-- CreateIndex
CREATE INDEX "quality_issue_source_sha256_idx" ON "quality_issue"("source_sha256");



-- What Prisma's schema language cannot say ------------------------------------------------------------------------

-- A database holds one register, of one kind.
ALTER TABLE "register" ADD CONSTRAINT "register_is_one_row" CHECK ("id" = 1);
ALTER TABLE "register" ADD CONSTRAINT "register_kind" CHECK ("kind" IN ('REAL', 'SAMPLE'));

-- At most one current state of an award and of a contract; earlier states stay beside it.
CREATE UNIQUE INDEX "award_current_id" ON "award" ("id") WHERE "superseded_at" IS NULL;
CREATE UNIQUE INDEX "contract_current_id" ON "contract" ("id") WHERE "superseded_at" IS NULL;
CREATE INDEX "contract_current_award" ON "contract" ("award_id") WHERE "superseded_at" IS NULL;

-- Lists are paged by key: the newest first, within a scope and a nation, and the largest first.
CREATE INDEX "award_newest" ON "award" ("scope", "jurisdiction", "published_on" DESC NULLS LAST, "id" DESC)
  WHERE "superseded_at" IS NULL;
CREATE INDEX "award_largest" ON "award" ("scope", "jurisdiction", "value_amount" DESC NULLS LAST, "id" DESC)
  WHERE "superseded_at" IS NULL;
CREATE INDEX "award_newest_of_all" ON "award" ("published_on" DESC NULLS LAST, "id" DESC) WHERE "superseded_at" IS NULL;
CREATE INDEX "award_newest_of_system" ON "award" ("integrated_care_system_id", "published_on" DESC NULLS LAST, "id" DESC)
  WHERE "superseded_at" IS NULL AND "integrated_care_system_id" IS NOT NULL;
CREATE INDEX "contract_newest" ON "contract" ("scope", "jurisdiction", "published_on" DESC NULLS LAST, "id" DESC)
  WHERE "superseded_at" IS NULL;
CREATE INDEX "contract_largest" ON "contract" ("scope", "jurisdiction", "value_amount" DESC NULLS LAST, "id" DESC)
  WHERE "superseded_at" IS NULL;
CREATE INDEX "notice_newest" ON "notice" ("scope", "jurisdiction", "published_on" DESC NULLS LAST, "key" DESC)
  WHERE "published_on" IS NOT NULL;
CREATE INDEX "notice_newest_of_all" ON "notice" ("published_on" DESC NULLS LAST, "key" DESC)
  WHERE "published_on" IS NOT NULL;
CREATE INDEX "notice_not_dated" ON "notice" ("key" DESC) WHERE "published_on" IS NULL;
CREATE INDEX "organisation_providers" ON "organisation" ("awards_held" DESC, "id" DESC) WHERE "is_provider";
CREATE INDEX "organisation_commissioners" ON "organisation" ("awards_made" DESC, "id" DESC) WHERE "is_commissioner";
CREATE INDEX "source_package_waiting" ON "source_package" ("source", "window_from") WHERE NOT "considered";
CREATE INDEX "outbox_entry_waiting" ON "outbox_entry" ("id") WHERE "delivered_at" IS NULL;

-- These are written far more often than they are read, and compressing them would cost more than the disk they take.
-- An award stands in its row up to a length that all but a few have.
ALTER TABLE "notice_version" ALTER COLUMN "facts" SET STORAGE EXTERNAL;
ALTER TABLE "source_record_part" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
ALTER TABLE "award" SET (toast_tuple_target = 4080);
ALTER TABLE "award" ALTER COLUMN "description" SET STORAGE EXTERNAL, ALTER COLUMN "other_values" SET STORAGE EXTERNAL,
  ALTER COLUMN "basis" SET STORAGE EXTERNAL, ALTER COLUMN "conflicts" SET STORAGE EXTERNAL;
