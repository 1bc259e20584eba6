import type pg from 'pg';
import type { Answer } from '#server/handoffs/answer.ts';
import type { Command } from '#shared/handoffs/commands.ts';
import { type Addresses, executeUntilAnswered, type Patience } from './ask.ts';
import { acceptCommand, freshId, type Office, sendCommand } from './office.ts';

export type Asked = { readonly command: Command; readonly answer: Answer | null };

export type Traffic = {
  answered(): number;
  /** Settles when so many more were answered. */
  more(many: number): Promise<void>;
  /** Begins nothing new, and asks what was begun until it is answered. */
  stop(): Promise<readonly Asked[]>;
};

/** So many people who send, and accept what was sent, one after the other, each command until it is answered. */
export function startTraffic(
  office: Office,
  addresses: Addresses,
  people: number,
  patience: Patience = {},
): Traffic {
  const asked: Asked[] = [];
  const waiting: { readonly at: number; readonly resolve: () => void }[] = [];
  let isOver = false;
  let answered = 0;

  const ask = async (command: Command, token: string) => {
    const answer = await executeUntilAnswered(addresses, token, command, patience);
    asked.push({ command, answer });
    if (answer !== null) answered += 1;
    for (const { at, resolve } of waiting) if (answered >= at) resolve();
  };
  const work = async () => {
    while (!isOver) {
      const handoff = freshId();
      await ask(sendCommand(handoff), office.tokens.sam);
      await ask(acceptCommand(handoff), office.tokens.rita);
    }
  };
  const going = Promise.all(Array.from({ length: people }, work));

  return {
    answered: () => answered,
    more: (many) => new Promise((resolve) => waiting.push({ at: answered + many, resolve })),
    async stop() {
      isOver = true;
      await going;
      return asked;
    },
  };
}

export type Examined = { readonly survived: number; readonly lost: number; readonly doubled: number };

const typeOf = { Send: 'Sent', Accept: 'Accepted' } as const;

/** Holds what was answered against what the database has: every answered command's event is there, once. */
export async function examine(pool: pg.Pool, workspace: string, asked: readonly Asked[]): Promise<Examined> {
  const { rows } = await pool.query<{ handoff: string; type: string; many: number }>(
    `SELECT handoff_id AS handoff, type, count(*)::int AS many FROM handoff_event
     WHERE workspace_id = $1 AND type IN ('Sent', 'Accepted') GROUP BY handoff_id, type`,
    [workspace],
  );
  const found = new Map(rows.map(({ handoff, type, many }) => [`${handoff} ${type}`, many]));
  const times = asked.map(({ command, answer }) =>
    answer?.outcome === 'accepted'
      ? (found.get(`${command.handoff} ${typeOf[command.type as keyof typeof typeOf]}`) ?? 0)
      : 0,
  );
  const known = new Set(asked.map(({ command }) => `${command.handoff} ${typeOf[command.type as 'Send']}`));
  const strangers = [...found.keys()].filter((key) => !known.has(key)).length;
  return {
    survived: times.filter((many) => many === 1).length,
    lost: times.filter((many) => many === 0).length,
    doubled: times.filter((many) => many > 1).length + strangers,
  };
}
