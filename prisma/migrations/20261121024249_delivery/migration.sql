-- CreateTable
CREATE TABLE "outgoing" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "handoff_id" TEXT NOT NULL,
    "command_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "person_id" TEXT,
    "connection_id" UUID,
    "hours_team" TEXT,
    "is_reminder" BOOLEAN NOT NULL,
    "facts" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "bundle" UUID,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_answer" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outgoing_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "delivery_attempt" (
    "workspace_id" UUID NOT NULL,
    "outgoing_id" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "connection_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "took_for" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "delivery_attempt_pkey" PRIMARY KEY ("workspace_id","outgoing_id","attempt")
);

-- CreateTable
CREATE TABLE "connection" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "channel" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "teams" TEXT[],
    "hears" TEXT NOT NULL,
    "shows_note" BOOLEAN NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "connection_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "connection_secret" (
    "workspace_id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "signing_key" TEXT,

    CONSTRAINT "connection_secret_pkey" PRIMARY KEY ("workspace_id","connection_id")
);

-- CreateIndex
CREATE INDEX "outgoing_workspace_id_handoff_id_idx" ON "outgoing"("workspace_id", "handoff_id");

-- CreateIndex
CREATE INDEX "delivery_attempt_workspace_id_connection_id_at_idx" ON "delivery_attempt"("workspace_id", "connection_id", "at");

-- What is due, and what each lane has: the relay asks these every second, and settled rows are in none of them.
CREATE INDEX "outgoing_due" ON "outgoing"("next_attempt_at") WHERE "state" = 'waiting';
CREATE INDEX "outgoing_lane" ON "outgoing"("workspace_id", "lane", "next_attempt_at") WHERE "state" = 'waiting';
CREATE INDEX "outgoing_reminders" ON "outgoing"("workspace_id", "person_id", "next_attempt_at")
  WHERE "state" = 'waiting' AND "is_reminder";

-- What the handoff's timeline has yet to be told.
CREATE INDEX "outgoing_unrecorded" ON "outgoing"("next_attempt_at")
  WHERE "recorded_at" IS NULL AND ("state" IN ('failed', 'nobody') OR ("state" = 'sent' AND "kind" = 'asked-to-accept'));

-- What has been settled long enough to be forgotten.
CREATE INDEX "outgoing_settled" ON "outgoing"("settled_at") WHERE "settled_at" IS NOT NULL;

ALTER TABLE "outgoing" ADD CONSTRAINT "outgoing_state" CHECK ("state" IN ('waiting', 'sent', 'failed', 'nobody'));
