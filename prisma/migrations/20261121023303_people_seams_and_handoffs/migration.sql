-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "setup" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "handoff" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "from_team" TEXT NOT NULL,
    "to_team" TEXT NOT NULL,
    "turn_person" TEXT,
    "record_host" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "tail" BYTEA NOT NULL,
    "stumbles" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handoff_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "handoff_event" (
    "workspace_id" UUID NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "command_id" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "hash" BYTEA NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,

    CONSTRAINT "handoff_event_pkey" PRIMARY KEY ("workspace_id","handoff_id","sequence")
);

-- CreateTable
CREATE TABLE "command_answer" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,
    "person_id" TEXT,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "command_answer_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "waiting" (
    "workspace_id" UUID NOT NULL,
    "person_id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,

    CONSTRAINT "waiting_pkey" PRIMARY KEY ("workspace_id","person_id","handoff_id")
);

-- CreateTable
CREATE TABLE "party" (
    "workspace_id" UUID NOT NULL,
    "person_id" TEXT NOT NULL,
    "handoff_id" TEXT NOT NULL,

    CONSTRAINT "party_pkey" PRIMARY KEY ("workspace_id","person_id","handoff_id")
);

-- CreateTable
CREATE TABLE "person" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'member',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "cover_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "absence" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3) NOT NULL,
    "cover_id" TEXT,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "team" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lead_id" TEXT,
    "calendar" JSONB NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "team_member" (
    "workspace_id" UUID NOT NULL,
    "team_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("workspace_id","team_id","person_id")
);

-- CreateTable
CREATE TABLE "rota" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "shifts" JSONB NOT NULL,

    CONSTRAINT "rota_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "seam" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "seam_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "template_version" (
    "workspace_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "template_version_pkey" PRIMARY KEY ("workspace_id","id","version")
);

-- CreateIndex
CREATE INDEX "handoff_workspace_id_record_host_record_type_record_id_idx" ON "handoff"("workspace_id", "record_host", "record_type", "record_id");

-- CreateIndex
CREATE INDEX "handoff_workspace_id_status_changed_at_idx" ON "handoff"("workspace_id", "status", "changed_at");

-- CreateIndex
CREATE INDEX "handoff_due_at_idx" ON "handoff"("due_at");

-- CreateIndex
CREATE INDEX "handoff_event_workspace_id_transaction_position_idx" ON "handoff_event"("workspace_id", "transaction", "position");

-- CreateIndex
CREATE INDEX "waiting_workspace_id_handoff_id_idx" ON "waiting"("workspace_id", "handoff_id");

-- CreateIndex
CREATE INDEX "party_workspace_id_handoff_id_idx" ON "party"("workspace_id", "handoff_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_workspace_id_email_key" ON "person"("workspace_id", "email");

-- CreateIndex
CREATE INDEX "absence_workspace_id_person_id_idx" ON "absence"("workspace_id", "person_id");

-- CreateIndex
CREATE INDEX "team_member_workspace_id_person_id_idx" ON "team_member"("workspace_id", "person_id");

-- What happened is never edited, and goes only with its whole workspace.
CREATE FUNCTION keep_handoff_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('baton.erasing', true) = OLD.workspace_id::text THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'The log of a handoff is append-only.';
END
$$;

CREATE TRIGGER keep_handoff_event BEFORE UPDATE OR DELETE ON "handoff_event"
  FOR EACH ROW EXECUTE FUNCTION keep_handoff_event();
