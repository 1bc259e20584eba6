-- A state is read and written whole, on every move. As text that costs a fraction of taking it apart and putting it together again;
-- what lists ask of it stands beside it, so that no index looks into it.
DROP INDEX "handoff_by_seam";
DROP INDEX "handoff_late";

ALTER TABLE "handoff" ADD COLUMN "seam" TEXT, ADD COLUMN "is_late" BOOLEAN NOT NULL DEFAULT false;

UPDATE "handoff" SET "seam" = "state" #>> '{seam,id}', "is_late" = "status" NOT IN ('confirmed', 'withdrawn') AND (
  "state" @> '{"completionOverdue": true}' OR "state" @> '{"readBackOverdue": true}'
  OR "state" @> '{"turn": {"why": "owner-decides"}}'
  OR "state" @> '{"promises": [{"status": "open", "alarmed": "date"}]}');

-- Not packed either: that took longer than all indexes together.
ALTER TABLE "handoff" SET (toast_tuple_target = 8160);
ALTER TABLE "handoff_event" SET (toast_tuple_target = 8160);

ALTER TABLE "handoff" ALTER COLUMN "seam" SET NOT NULL, ALTER COLUMN "state" SET DATA TYPE JSON USING "state"::json;
ALTER TABLE "handoff_event" ALTER COLUMN "data" SET DATA TYPE JSON USING "data"::json;
ALTER TABLE "command_answer" ALTER COLUMN "answer" SET DATA TYPE JSON USING "answer"::json;
ALTER TABLE "outgoing" ALTER COLUMN "facts" SET DATA TYPE JSON USING "facts"::json;

CREATE INDEX "handoff_by_seam" ON "handoff"("workspace_id", "seam", "changed_at", "id");
CREATE INDEX "handoff_late" ON "handoff"("workspace_id", "id") WHERE "is_late";

-- Whoever waits for a handoff is found by person; what goes with a closed handoff is found through its parties.
DROP INDEX "waiting_workspace_id_handoff_id_idx";
