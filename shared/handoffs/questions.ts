import type { Instant } from '../time/instant.ts';
import type { Happened } from './events.ts';
import type { Handoff, Question, Receiver } from './handoff.ts';

const types = ['QuestionAsked', 'QuestionAnswered', 'AnswerReminded', 'AnswerHandedToOwner'] as const;
type AboutQuestions = Extract<Happened, { readonly type: (typeof types)[number] }>;

export const isAboutQuestions = (event: Happened): event is AboutQuestions =>
  types.some((type) => type === event.type);

export function evolveQuestions(handoff: Handoff, event: AboutQuestions, at: Instant): Handoff {
  switch (event.type) {
    case 'QuestionAsked': {
      const { kind, person: by, to, text } = event;
      const place = event.place ?? onlyPlace(handoff);
      const asked = { kind, by, to, text, at, reminders: [], withOwner: false, place };
      const questions = [...handoff.questions, asked];
      const lively = by === handoff.holder ? { lastActivityAt: at, stillOnItAt: null } : {};
      return { ...handoff, ...lively, questions };
    }
    case 'QuestionAnswered':
      return answer(handoff, event.agrees, at);
    case 'AnswerReminded':
      return changeLast(handoff, (question) => ({ ...question, reminders: [...question.reminders, at] }));
    case 'AnswerHandedToOwner': {
      const owner = event.owner ?? handoff.seam.owner;
      return changeLast(handoff, (question) => ({
        ...question,
        to: owner ?? question.to,
        at,
        withOwner: true,
      }));
    }
    default:
      return event satisfies never;
  }
}

const onlyPlace = ({ receivers }: Handoff): number | null => (receivers.length === 1 ? 0 : null);

/** Where one alone receives, every question and every wait for an answer is about that place. */
export const isAboutPlace = ({ place }: Pick<Question, 'place'>, which: number, handoff: Handoff): boolean =>
  (place ?? onlyPlace(handoff)) === which;

const changeLast = (handoff: Handoff, change: (question: Question) => Question): Handoff => ({
  ...handoff,
  questions: handoff.questions.map((question, index) =>
    index === handoff.questions.length - 1 ? change(question) : question,
  ),
});

/** The last question is answered. When none is left open, the time it took is not counted against whoever asked. */
function answer(handoff: Handoff, agrees: boolean | null, at: Instant): Handoff {
  const last = handoff.questions.at(-1);
  const first = handoff.questions[0];
  if (last === undefined || first === undefined) return handoff;
  const questions = handoff.questions.slice(0, -1);
  const wait = { from: first.at, to: at, place: first.place ?? null };
  const waits = questions.length === 0 ? [...handoff.waits, wait] : handoff.waits;
  const answeredAt = last.kind === 'question' ? at : handoff.answeredAt;
  const answered: Handoff = { ...handoff, questions, waits, answeredAt, standoff: null };
  return last.kind === 'later-date' ? settleDate(answered, last, agrees === true) : answered;
}

/** Agreed, the later date is the one wanted; not agreed, the one wanted stands in the read-back. */
function settleDate(handoff: Handoff, question: Question, agrees: boolean): Handoff {
  const asks = ({ acceptance }: Receiver) => acceptance?.by === question.by;
  const offered = handoff.receivers.find(asks)?.acceptance?.readBack.by ?? null;
  if (agrees) return { ...handoff, wantedBy: offered };
  const { wantedBy } = handoff;
  if (wantedBy === null) return handoff;
  const receivers = handoff.receivers.map((receiver) =>
    asks(receiver) && receiver.acceptance
      ? {
          ...receiver,
          acceptance: { ...receiver.acceptance, readBack: { ...receiver.acceptance.readBack, by: wantedBy } },
        }
      : receiver,
  );
  return { ...handoff, receivers };
}
