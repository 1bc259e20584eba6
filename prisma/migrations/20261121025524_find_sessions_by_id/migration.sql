-- CreateIndex
CREATE INDEX "session_id_idx" ON "session"("id");
