-- How a kind was found, what bodies say of themselves, what editors decided, and facts beside the kind.
ALTER TABLE "organisation"
  ADD COLUMN "kind_source" TEXT NOT NULL DEFAULT 'NAME',
  ADD COLUMN "legal_form_basis" TEXT NOT NULL DEFAULT 'its name';

CREATE TABLE "organisation_claim" (
    "identity_key" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "says" BOOLEAN NOT NULL,
    "said_on" DATE,
    "notice_key" TEXT NOT NULL,

    CONSTRAINT "organisation_claim_pkey" PRIMARY KEY ("identity_key","claim")
);

CREATE TABLE "organisation_kind_decision" (
    "id" BIGSERIAL NOT NULL,
    "identity_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "organisation_kind_decision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "organisation_fact" (
    "identity_key" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "code" TEXT,
    "started_on" TEXT,
    "read_on" DATE NOT NULL,
    "recorded_by" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_fact_pkey" PRIMARY KEY ("identity_key","fact","source")
);

CREATE INDEX "organisation_kind_decision_identity_key_idx" ON "organisation_kind_decision"("identity_key");

-- Of one identity one decision holds at a time.
CREATE UNIQUE INDEX "organisation_kind_decision_in_force"
  ON "organisation_kind_decision" ("identity_key") WHERE "withdrawn_at" IS NULL;
