-- CreateTable
CREATE TABLE "setup_followed" (
    "workspace_id" UUID NOT NULL,
    "setup" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "teams" JSONB NOT NULL,
    "claimed_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setup_followed_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateTable
CREATE TABLE "policy" (
    "workspace_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("workspace_id")
);
CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "policy" FOR EACH ROW EXECUTE FUNCTION count_setup();

-- All rows of one transaction become visible at once, so they are one edit: a long import counts once, not once a row.
CREATE OR REPLACE FUNCTION count_setup() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "workspace" SET "setup" = "setup" + 1
  WHERE "id" = CASE WHEN TG_OP = 'DELETE' THEN OLD.workspace_id ELSE NEW.workspace_id END
    AND xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END
$$;

-- Handoffs name the version they were written in, so it stays what it was and goes only with its whole workspace.
CREATE FUNCTION keep_template_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('baton.erasing', true) = OLD.workspace_id::text THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'A published version of a template never changes.';
END
$$;

CREATE TRIGGER keep_template_version BEFORE UPDATE OR DELETE ON "template_version"
  FOR EACH ROW EXECUTE FUNCTION keep_template_version();
