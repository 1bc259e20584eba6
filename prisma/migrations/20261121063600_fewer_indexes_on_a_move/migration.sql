-- Only what is closed is looked for by when it changed; an open handoff that moves has one index less to write.
-- DropIndex
DROP INDEX "handoff_workspace_id_status_changed_at_idx";

CREATE INDEX "handoff_closed" ON "handoff"("workspace_id", "changed_at") WHERE "status" IN ('confirmed', 'withdrawn');
