-- CreateTable
CREATE TABLE "account" (
    "workspace_id" UUID NOT NULL,
    "person_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("workspace_id","person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "browser" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "access_link" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "address" TEXT NOT NULL,
    "person_id" TEXT,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_link_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "first_run_link" (
    "token_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "first_run_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "device_request" (
    "device_code_hash" BYTEA NOT NULL,
    "user_code" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "browser" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "poll_after" TIMESTAMPTZ(3) NOT NULL,
    "interval_seconds" INTEGER NOT NULL,
    "workspace_id" UUID,
    "person_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "device_request_pkey" PRIMARY KEY ("device_code_hash")
);

-- CreateTable
CREATE TABLE "attempt_limit" (
    "key" BYTEA NOT NULL,
    "spent_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "account_address_idx" ON "account"("address");

-- CreateIndex
CREATE UNIQUE INDEX "account_workspace_id_address_key" ON "account"("workspace_id", "address");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_workspace_id_person_id_idx" ON "session"("workspace_id", "person_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "access_link_token_hash_key" ON "access_link"("token_hash");

-- CreateIndex
CREATE INDEX "access_link_workspace_id_purpose_address_idx" ON "access_link"("workspace_id", "purpose", "address");

-- CreateIndex
CREATE INDEX "access_link_expires_at_idx" ON "access_link"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "device_request_user_code_key" ON "device_request"("user_code");

-- CreateIndex
CREATE INDEX "device_request_expires_at_idx" ON "device_request"("expires_at");

-- CreateIndex
CREATE INDEX "attempt_limit_spent_until_idx" ON "attempt_limit"("spent_until");


-- Prisma's language knows no checks.
ALTER TABLE "session" ADD CONSTRAINT "session_kind" CHECK ("kind" IN ('web', 'device'));
ALTER TABLE "access_link" ADD CONSTRAINT "access_link_purpose" CHECK ("purpose" IN ('invitation', 'reset', 'sign-in'));
ALTER TABLE "device_request" ADD CONSTRAINT "device_request_state" CHECK ("state" IN ('waiting', 'approved', 'denied'));
