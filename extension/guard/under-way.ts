import { type RecordRef, sameRecord } from '#shared/records/record-ref.ts';
import type { UnderWay } from '../messages.ts';
import { handoffId } from './ask-id.ts';
import type { WorkerLine } from './worker-line.ts';

type Page = {
  readonly line: WorkerLine;
  readonly findRecord: () => RecordRef | null;
  /** Something is known of the record in view that was not known before. */
  readonly learnt: () => void;
};

/**
 * Over which seams a handoff of the record in view is under way already, whoever sent it. The worker is asked when another record
 * comes into view and when it heard news; until it has answered, what came with the rules holds.
 */
export function watchUnderWay({ line, findRecord, learnt }: Page) {
  let here: RecordRef | null = null;
  let seams: readonly string[] | null = null;

  const ask = async (record: RecordRef) => {
    const { host, type, id } = record;
    const answer = await line.say<'under-way'>({ kind: 'under-way', host, type, id });
    if (answer === null || here === null || !sameRecord(here, record)) return;
    seams = answer;
    learnt();
  };
  return {
    look: () => {
      const record = findRecord();
      if (record === null || (here !== null && sameRecord(here, record))) return;
      here = record;
      seams = null;
      void ask(record);
    },
    lookAgain: () => {
      if (here !== null) void ask(here);
    },
    /** The ids of the asks that were answered already. */
    ids: (withRules: readonly UnderWay[]): readonly string[] => {
      const [record, known] = [here, seams];
      if (record === null || known === null) return withRules.map((one) => handoffId(one, one.seam));
      const others = withRules.filter((one) => handoffId(one, '') !== handoffId(record, ''));
      return [
        ...others.map((one) => handoffId(one, one.seam)),
        ...known.map((seam) => handoffId(record, seam)),
      ];
    },
  };
}
