-- A list does not always say when its sources were read, and a day that nobody wrote down is not made up.
ALTER TABLE "organisation_fact" ALTER COLUMN "read_on" DROP NOT NULL;
UPDATE "organisation_fact" SET "read_on" = NULL WHERE "recorded_by" IS NULL;
