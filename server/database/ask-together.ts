type Queries = object;

/** One question, and what its answer is found under. */
export type Question<Asked> = { readonly name: string; readonly asked: Asked };

type Waiting<Asked, Answer> = { readonly asked: Asked; readonly answer: PromiseWithResolvers<Answer> };

/** More than one, since a single line that hangs must not hold up everybody; few, since each carries all who came meanwhile. */
const mostUnderWay = 2;
const hangsAfter = 1_000;

/**
 * Answers many who ask the same kind of thing in the same moment by one query. Nobody gets an answer from before they asked: a
 * question waits for the next query, never joins one that is under way. `ask` answers in the order of what was asked.
 */
export function askTogether<Source extends Queries, Asked, Answer>(
  ask: (source: Source, asked: readonly Asked[]) => Promise<readonly Answer[]>,
): (source: Source, question: Question<Asked>) => Promise<Answer> {
  const desks = new WeakMap<Source, ReturnType<typeof openDesk<Asked, Answer>>>();
  return (source, question) => {
    const desk = desks.get(source) ?? openDesk<Asked, Answer>((asked) => ask(source, asked));
    desks.set(source, desk);
    return desk(question);
  };
}

function openDesk<Asked, Answer>(ask: (asked: readonly Asked[]) => Promise<readonly Answer[]>) {
  let waiting = new Map<string, Waiting<Asked, Answer>>();
  const underWay = new Set<{ readonly since: number }>();
  let isCalled = false;

  const answerAll = async () => {
    isCalled = false;
    const busy = [...underWay].filter(({ since }) => performance.now() - since < hangsAfter);
    if (waiting.size === 0 || busy.length >= mostUnderWay) return;
    const all = [...waiting.values()];
    waiting = new Map();
    const query = { since: performance.now() };
    underWay.add(query);
    try {
      const answers = await ask(all.map(({ asked }) => asked));
      for (const [index, { answer }] of all.entries()) answer.resolve(answers[index] as Answer);
    } catch (error) {
      for (const { answer } of all) answer.reject(error);
    } finally {
      underWay.delete(query);
      call();
    }
  };
  const call = () => {
    if (isCalled) return;
    isCalled = true;
    // Not sooner: requests that came in together are read one after the other, each with its promises run out.
    setImmediate(() => void answerAll());
  };

  return ({ name, asked }: Question<Asked>): Promise<Answer> => {
    const found = waiting.get(name) ?? { asked, answer: Promise.withResolvers<Answer>() };
    waiting.set(name, found);
    call();
    return found.answer.promise;
  };
}
