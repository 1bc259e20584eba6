-- Whatever is edited in a workspace's set-up, every server learns of it with the next command: nobody has to remember to count.
CREATE FUNCTION count_setup() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "workspace" SET "setup" = "setup" + 1
  WHERE "id" = CASE WHEN TG_OP = 'DELETE' THEN OLD.workspace_id ELSE NEW.workspace_id END;
  RETURN NULL;
END
$$;

CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "person" FOR EACH ROW EXECUTE FUNCTION count_setup();
CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "absence" FOR EACH ROW EXECUTE FUNCTION count_setup();
CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "team" FOR EACH ROW EXECUTE FUNCTION count_setup();
CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "team_member" FOR EACH ROW EXECUTE FUNCTION count_setup();
CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "rota" FOR EACH ROW EXECUTE FUNCTION count_setup();
CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "seam" FOR EACH ROW EXECUTE FUNCTION count_setup();
CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "template_version" FOR EACH ROW EXECUTE FUNCTION count_setup();
