-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('help_now', 'high', 'caution', 'awareness', 'none_found');

-- CreateEnum
CREATE TYPE "Situation" AS ENUM ('thinking', 'about_to_travel', 'there', 'held', 'for_someone');

-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('phone', 'chat_link', 'short_link', 'link', 'handle', 'email');

-- CreateTable
CREATE TABLE "check_record" (
    "id" UUID NOT NULL,
    "week" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "language" VARCHAR(8),
    "country" CHAR(2),
    "situation" "Situation",
    "verdict" "Verdict" NOT NULL,
    "trafficking" SMALLINT NOT NULL,
    "sexual_exploitation" SMALLINT NOT NULL,
    "task_scam" SMALLINT NOT NULL,
    "fee_fraud" SMALLINT NOT NULL,
    "money_mule" SMALLINT NOT NULL,
    "romance" SMALLINT NOT NULL,
    "investment" SMALLINT NOT NULL,
    "identity_theft" SMALLINT NOT NULL,
    "flags" SMALLINT[],
    "ruleset_version" VARCHAR(15),
    "ruleset_hash" BIGINT NOT NULL,
    "contacts" "ContactKind"[],
    "place_countries" CHAR(2)[],
    "phone_countries" CHAR(2)[],
    "pay_band" SMALLINT NOT NULL,
    "length_band" SMALLINT NOT NULL,

    CONSTRAINT "check_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "near_copy" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "bands" INTEGER[],

    CONSTRAINT "near_copy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "check_record_week_idx" ON "check_record"("week");

-- CreateIndex
CREATE INDEX "near_copy_day_id_idx" ON "near_copy"("day", "id");

-- The database itself refuses what is not a code: no column here takes words.
ALTER TABLE "check_record"
    ADD CONSTRAINT "check_record_dates" CHECK ("week" BETWEEN 202001 AND 999953 AND "month" BETWEEN 202001 AND 999912),
    ADD CONSTRAINT "check_record_languages" CHECK (
        "locale" ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?$' AND "language" ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?$'
    ),
    ADD CONSTRAINT "check_record_version" CHECK ("ruleset_version" ~ '^[0-9]{4}\.[0-9]{2}\.[0-9]{2}-[0-9]{1,4}$'),
    ADD CONSTRAINT "check_record_countries" CHECK (
        "country" ~ '^[A-Z]{2}$'
        AND array_to_string("place_countries", '') ~ '^([A-Z]{2})*$'
        AND array_to_string("phone_countries", '') ~ '^([A-Z]{2})*$'
    ),
    ADD CONSTRAINT "check_record_bands" CHECK (
        "trafficking" BETWEEN 0 AND 3 AND "sexual_exploitation" BETWEEN 0 AND 3 AND "task_scam" BETWEEN 0 AND 3
        AND "fee_fraud" BETWEEN 0 AND 3 AND "money_mule" BETWEEN 0 AND 3 AND "romance" BETWEEN 0 AND 3
        AND "investment" BETWEEN 0 AND 3 AND "identity_theft" BETWEEN 0 AND 3
        AND "pay_band" BETWEEN 0 AND 5 AND "length_band" BETWEEN 0 AND 4
    );

ALTER TABLE "near_copy"
    ADD CONSTRAINT "near_copy_bands" CHECK (cardinality("bands") = 24);
