-- What reference lists say of bodies, successions and areas, in two times, and how each reading of a list ended.
CREATE TABLE "reference_run" (
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "read_from" TEXT NOT NULL,
    "sha256" TEXT,
    "vintage" TEXT NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "ended" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,

    CONSTRAINT "reference_run_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reference_organisation" (
    "row_id" BIGSERIAL NOT NULL,
    "list" TEXT NOT NULL,
    "identity_key" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "other_keys" TEXT[],
    "role" TEXT NOT NULL,
    "other_role" BOOLEAN NOT NULL,
    "postcode" TEXT,
    "locality" TEXT,
    "board_code" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "facts" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "reference_organisation_pkey" PRIMARY KEY ("row_id")
);

CREATE TABLE "reference_succession" (
    "row_id" BIGSERIAL NOT NULL,
    "list" TEXT NOT NULL,
    "from_key" TEXT NOT NULL,
    "to_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "reference_succession_pkey" PRIMARY KEY ("row_id")
);

CREATE TABLE "reference_area_share" (
    "row_id" BIGSERIAL NOT NULL,
    "list" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "area_code" TEXT NOT NULL,
    "area_name" TEXT NOT NULL,
    "parent_code" TEXT,
    "board_code" TEXT NOT NULL,
    "board_code_26" TEXT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "small_areas" INTEGER,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "reference_area_share_pkey" PRIMARY KEY ("row_id")
);

CREATE INDEX "reference_run_list_started_at_idx" ON "reference_run"("list", "started_at");
CREATE INDEX "reference_organisation_identity_key_idx" ON "reference_organisation"("identity_key");
CREATE INDEX "reference_organisation_list_identity_key_idx" ON "reference_organisation"("list", "identity_key");
CREATE INDEX "reference_succession_list_from_key_to_key_idx" ON "reference_succession"("list", "from_key", "to_key");
CREATE INDEX "reference_area_share_list_area_code_idx" ON "reference_area_share"("list", "area_code");

-- One state of a row is current.
CREATE UNIQUE INDEX "reference_organisation_current" ON "reference_organisation" ("list", "identity_key")
  WHERE "superseded_at" IS NULL;
CREATE UNIQUE INDEX "reference_succession_current"
  ON "reference_succession" ("list", "from_key", "to_key", "effective_on") WHERE "superseded_at" IS NULL;
CREATE UNIQUE INDEX "reference_area_share_current"
  ON "reference_area_share" ("list", "level", "area_code", "board_code", "board_code_26")
  WHERE "superseded_at" IS NULL;

UPDATE "organisation_mention" SET "official" = CASE WHEN "name" LIKE 'NHS %' THEN 'NAME' ELSE 'ALIAS' END
  WHERE "official" = 'OWN_ROLE';
