-- CreateTable
CREATE TABLE "guard_count" (
    "workspace_id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "selectors" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "surface" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "times" BIGINT NOT NULL,
    "heard_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guard_count_pkey" PRIMARY KEY ("workspace_id","host","selectors","day","surface","what","why")
);

-- CreateTable
CREATE TABLE "guard_report" (
    "workspace_id" UUID NOT NULL,
    "person_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "heard_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guard_report_pkey" PRIMARY KEY ("workspace_id","person_id","id")
);

-- CreateTable
CREATE TABLE "saved_anyway" (
    "workspace_id" UUID NOT NULL,
    "person_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "record" JSONB,
    "verdict" TEXT NOT NULL,
    "seam_id" TEXT,
    "reason" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_anyway_pkey" PRIMARY KEY ("workspace_id","person_id","id")
);

-- CreateIndex
CREATE INDEX "guard_count_day_idx" ON "guard_count"("day");

-- CreateIndex
CREATE INDEX "guard_report_heard_at_idx" ON "guard_report"("heard_at");

-- CreateIndex
CREATE INDEX "saved_anyway_workspace_id_saved_at_id_idx" ON "saved_anyway"("workspace_id", "saved_at", "id");
