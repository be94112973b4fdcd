-- What an authority published under regulation 25: as published, each state kept.
CREATE TABLE "annual_summary" (
    "row_id" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "authority_name" TEXT NOT NULL,
    "normalised_name" TEXT NOT NULL,
    "identity_key" TEXT,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "direct_awards" INTEGER,
    "direct_awards_a" INTEGER,
    "direct_awards_b" INTEGER,
    "direct_awards_c" INTEGER,
    "most_suitable_provider" INTEGER,
    "competitive" INTEGER,
    "frameworks" INTEGER,
    "framework_call_offs" INTEGER,
    "urgent" INTEGER,
    "new_providers" INTEGER,
    "providers_lost" INTEGER,
    "representations" INTEGER,
    "note" TEXT,
    "source_url" TEXT,
    "captured_on" DATE NOT NULL,
    "made_up" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "annual_summary_pkey" PRIMARY KEY ("row_id")
);

CREATE INDEX "annual_summary_id_idx" ON "annual_summary"("id");

ALTER TABLE "annual_summary" ADD CONSTRAINT "annual_summary_period" CHECK ("period_from" <= "period_to");
-- Of one summary one state holds at a time.
CREATE UNIQUE INDEX "annual_summary_in_force" ON "annual_summary" ("id") WHERE "superseded_at" IS NULL;
