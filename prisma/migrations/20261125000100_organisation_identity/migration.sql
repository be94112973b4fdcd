-- Why an identity is its organisation, which two may be one, and what people decided of them.
ALTER TABLE "organisation_identity"
  ADD COLUMN "reason" TEXT NOT NULL DEFAULT 'NEW',
  ADD COLUMN "score" DOUBLE PRECISION NOT NULL DEFAULT 0.5;

ALTER TABLE "organisation_mention"
  ADD COLUMN "seen" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "official" TEXT;

CREATE TABLE "organisation_candidate" (
    "identity_key" TEXT NOT NULL,
    "other_key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_candidate_pkey" PRIMARY KEY ("identity_key","other_key")
);

CREATE TABLE "organisation_decision" (
    "id" BIGSERIAL NOT NULL,
    "identity_key" TEXT NOT NULL,
    "other_key" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "organisation_decision_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "organisation_candidate_other_key_idx" ON "organisation_candidate"("other_key");
CREATE INDEX "organisation_decision_identity_key_idx" ON "organisation_decision"("identity_key");
CREATE INDEX "organisation_decision_other_key_idx" ON "organisation_decision"("other_key");

ALTER TABLE "organisation_decision" ADD CONSTRAINT "organisation_decision_verdict"
  CHECK ("verdict" IN ('SAME', 'DIFFERENT') AND "identity_key" <> "other_key");
-- Of two identities one thing holds at a time.
CREATE UNIQUE INDEX "organisation_decision_in_force"
  ON "organisation_decision" (least("identity_key", "other_key"), greatest("identity_key", "other_key"))
  WHERE "withdrawn_at" IS NULL;

-- People read lists of names in the order of their alphabet, in which case and accents come last.
DROP INDEX "organisation_name_id_idx";
CREATE INDEX "organisation_by_name" ON "organisation" ("name" COLLATE "en-GB-x-icu", "id");

-- Every part of what people decided and of what lists brought stays; what was resolved before is resolved anew.
UPDATE "organisation_identity" SET "reason" = 'IDENTIFIER', "score" = 1 WHERE "identity_key" NOT LIKE 'name:%';
