-- CreateTable
CREATE TABLE "identity" (
    "workspace_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("workspace_id","issuer","subject")
);

-- CreateTable
CREATE TABLE "sign_on_attempt" (
    "state_hash" BYTEA NOT NULL,
    "browser_hash" BYTEA NOT NULL,
    "nonce" TEXT NOT NULL,
    "verifier" TEXT NOT NULL,
    "next" TEXT NOT NULL,
    "workspace_id" UUID,
    "person_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_on_attempt_pkey" PRIMARY KEY ("state_hash")
);

-- CreateIndex
CREATE INDEX "identity_workspace_id_person_id_idx" ON "identity"("workspace_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "identity_issuer_subject_key" ON "identity"("issuer", "subject");

-- CreateIndex
CREATE INDEX "sign_on_attempt_expires_at_idx" ON "sign_on_attempt"("expires_at");
