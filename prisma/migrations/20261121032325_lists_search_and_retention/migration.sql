-- CreateTable
CREATE TABLE "promise_line" (
    "workspace_id" UUID NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "said_to" TEXT NOT NULL,
    "due" DATE NOT NULL,
    "first_due" DATE NOT NULL,
    "moves" INTEGER NOT NULL,
    "in_contract" BOOLEAN NOT NULL,
    "deliverer_id" TEXT NOT NULL,
    "deliverer_name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "promise_line_pkey" PRIMARY KEY ("workspace_id","handoff_id","id")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "workspace_id" UUID NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "promise_id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("workspace_id","handoff_id","promise_id")
);

-- CreateTable
CREATE TABLE "retention" (
    "workspace_id" UUID NOT NULL,
    "days" INTEGER NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retention_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateTable
CREATE TABLE "erased_handoffs" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "at" TIMESTAMPTZ(3) NOT NULL,
    "handoffs" INTEGER NOT NULL,
    "closed_before" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erased_handoffs_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "erased_workspace" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erased_workspace_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "promise_line_workspace_id_due_handoff_id_id_idx" ON "promise_line"("workspace_id", "due", "handoff_id", "id");

-- CreateIndex
CREATE INDEX "promise_line_workspace_id_deliverer_id_due_idx" ON "promise_line"("workspace_id", "deliverer_id", "due");

-- CreateIndex
CREATE INDEX "search_entry_workspace_id_sent_at_idx" ON "search_entry"("workspace_id", "sent_at");

-- CreateIndex
CREATE INDEX "search_entry_words_idx" ON "search_entry" USING GIN ("words");

-- CreateIndex
CREATE INDEX "erased_handoffs_workspace_id_at_idx" ON "erased_handoffs"("workspace_id", "at");

-- CreateIndex
CREATE INDEX "command_answer_workspace_id_handoff_id_idx" ON "command_answer"("workspace_id", "handoff_id");

-- CreateIndex
CREATE INDEX "handoff_workspace_id_changed_at_id_idx" ON "handoff"("workspace_id", "changed_at", "id");

-- By what moves next; what moves no more by itself comes last.
CREATE INDEX "handoff_by_due" ON "handoff"("workspace_id", (coalesce("due_at", 'infinity'::timestamptz)), "id");

-- The seam of a handoff is fixed when it is sent.
CREATE INDEX "handoff_by_seam" ON "handoff"("workspace_id", ("state" #>> '{seam,id}'), "changed_at", "id");

-- Late beyond the next due time: server/handoffs/list-store.ts asks with the same words.
CREATE INDEX "handoff_late" ON "handoff"("workspace_id", "id")
  WHERE "status" NOT IN ('confirmed', 'withdrawn') AND (
    "state" @> '{"completionOverdue": true}' OR "state" @> '{"readBackOverdue": true}'
    OR "state" @> '{"turn": {"why": "owner-decides"}}'
    OR "state" @> '{"promises": [{"status": "open", "alarmed": "date"}]}');

-- What is there already is found as well as the database can tell words apart; from now on the server makes them.
INSERT INTO "promise_line" SELECT h."workspace_id", h."id", p->>'id', p->>'words', p->>'to', (p->>'due')::date, (p->>'due')::date,
    (SELECT count(*)::int FROM "handoff_event" e WHERE e."workspace_id" = h."workspace_id" AND e."handoff_id" = h."id"
      AND e."type" = 'PromiseMoved' AND e."data"->>'promise' = p->>'id'),
    (p->>'inContract')::boolean, p #>> '{deliverer,id}', p #>> '{deliverer,name}', p->>'status', p->>'answer'
  FROM "handoff" h, jsonb_array_elements(h."state"->'promises') p;

INSERT INTO "search_entry" SELECT h."workspace_id", h."id", '', h."sent_at",
    strip(to_tsvector('simple', (h."state" #>> '{record,name}') || ' ' || coalesce(h."state"->>'outcome', '')))
    || strip(jsonb_to_tsvector('simple', h."state" #> '{note,values}', '["string"]'))
  FROM "handoff" h;

INSERT INTO "search_entry" SELECT p."workspace_id", p."handoff_id", p."id", h."sent_at",
    strip(to_tsvector('simple', p."words" || ' ' || p."said_to"))
  FROM "promise_line" p JOIN "handoff" h ON h."workspace_id" = p."workspace_id" AND h."id" = p."handoff_id";
