-- CreateTable
CREATE TABLE "standstill" (
    "workspace_id" UUID NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "look_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standstill_pkey" PRIMARY KEY ("workspace_id","handoff_id","other_id")
);

-- CreateTable
CREATE TABLE "standstill_seen" (
    "workspace_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seen_id" TEXT NOT NULL,

    CONSTRAINT "standstill_seen_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateIndex
CREATE INDEX "standstill_look_at_idx" ON "standstill"("look_at");
