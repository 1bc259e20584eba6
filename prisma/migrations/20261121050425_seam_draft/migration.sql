-- CreateTable
CREATE TABLE "seam_draft" (
    "workspace_id" UUID NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "seam_draft_pkey" PRIMARY KEY ("workspace_id")
);
