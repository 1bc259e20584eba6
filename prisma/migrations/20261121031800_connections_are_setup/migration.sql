-- Who is told of handoffs is part of the set-up, too.
CREATE TRIGGER count_setup AFTER INSERT OR UPDATE OR DELETE ON "connection" FOR EACH ROW EXECUTE FUNCTION count_setup();
