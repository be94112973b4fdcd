-- Processes under several ocids that are one: signs of notices, links between processes, decisions of people.
ALTER TABLE "contracting_process" ADD COLUMN "lead_ocid" TEXT;
CREATE INDEX "contracting_process_lead_ocid_idx" ON "contracting_process"("lead_ocid");

CREATE TABLE "process_join_sign" (
    "notice_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "ocid" TEXT NOT NULL,
    "sign" TEXT NOT NULL,

    CONSTRAINT "process_join_sign_pkey" PRIMARY KEY ("notice_key","kind","key")
);

CREATE INDEX "process_join_sign_key_ocid_idx" ON "process_join_sign"("key", "ocid");
CREATE INDEX "process_join_sign_ocid_idx" ON "process_join_sign"("ocid");

CREATE TABLE "process_link" (
    "ocid" TEXT NOT NULL,
    "other_ocid" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "strength" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "process_link_pkey" PRIMARY KEY ("ocid","other_ocid","key")
);

CREATE INDEX "process_link_other_ocid_idx" ON "process_link"("other_ocid");
CREATE INDEX "process_link_key_idx" ON "process_link"("key");

CREATE TABLE "process_decision" (
    "id" BIGSERIAL NOT NULL,
    "ocid" TEXT NOT NULL,
    "other_ocid" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "process_decision_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "process_decision_ocid_idx" ON "process_decision"("ocid");
CREATE INDEX "process_decision_other_ocid_idx" ON "process_decision"("other_ocid");

ALTER TABLE "process_decision" ADD CONSTRAINT "process_decision_verdict"
  CHECK ("verdict" IN ('SAME', 'DIFFERENT') AND "ocid" < "other_ocid");
-- Of two processes one thing holds at a time.
CREATE UNIQUE INDEX "process_decision_in_force" ON "process_decision" ("ocid", "other_ocid")
  WHERE "withdrawn_at" IS NULL;
