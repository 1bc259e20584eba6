/**
 * Parts of the one write statement: what lists and search find a handoff by, written with it and only when it changed. Few commands
 * do, so their rows are one parameter of JSON (`at`), each with the number of its change.
 */
export const keptPromises = (at: number): string => `promised AS (
    INSERT INTO promise_line AS l (workspace_id, handoff_id, id, words, said_to, due, first_due, moves, in_contract,
      deliverer_id, deliverer_name, status, answer)
    SELECT k.workspace, k.id, p.id, p.words, p."to", p.due, p.due, p.moves, p.in_contract, p.deliverer_id,
      p.deliverer_name, p.status, p.answer
    FROM kept k, jsonb_to_recordset($${at}::jsonb) AS p(n int, id text, words text, "to" text, due date, moves int,
      in_contract boolean, deliverer_id text, deliverer_name text, status text, answer text)
    WHERE p.n = k.n
    ON CONFLICT (workspace_id, handoff_id, id) DO UPDATE SET words = EXCLUDED.words, said_to = EXCLUDED.said_to,
      due = EXCLUDED.due, moves = l.moves + EXCLUDED.moves, in_contract = EXCLUDED.in_contract,
      deliverer_id = EXCLUDED.deliverer_id, deliverer_name = EXCLUDED.deliverer_name, status = EXCLUDED.status,
      answer = EXCLUDED.answer
  )`;

export const keptWords = (at: number): string => `found_by AS (
    INSERT INTO search_entry (workspace_id, handoff_id, promise_id, sent_at, words)
    SELECT k.workspace, k.id, s.promise, k.sent_at, array_to_tsvector(s.words)
    FROM kept k, jsonb_to_recordset($${at}::jsonb) AS s(n int, promise text, words text[]) WHERE s.n = k.n
    ON CONFLICT (workspace_id, handoff_id, promise_id) DO UPDATE SET words = EXCLUDED.words
  )`;
