-- CreateIndex
CREATE INDEX "absence_workspace_id_from_at_idx" ON "absence"("workspace_id", "from_at");
