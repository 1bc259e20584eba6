-- The auditor looks every minute for open handoffs that are nobody's turn: among a million it has to find the few by an index.
CREATE INDEX "handoff_nobodys_turn" ON "handoff"("workspace_id", "id")
  WHERE "turn_person" IS NULL AND "status" NOT IN ('confirmed', 'withdrawn');
