import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import './start.css';
import { Failed } from '../pieces/Failed.tsx';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { PageLoading } from '../shell/PageLoading.tsx';
import { ContextStep } from './ContextStep.tsx';
import { type Draft, draftKept, isStepOpen, stepReached, stepWords } from './draft.ts';
import { ModeStep } from './ModeStep.tsx';
import { OwnerStep } from './OwnerStep.tsx';
import { PeopleStep } from './PeopleStep.tsx';
import { SeamStep } from './SeamStep.tsx';
import { type Step, steps } from './steps.ts';

const drawn: Readonly<Record<Step, typeof SeamStep>> = {
  seam: SeamStep,
  context: ContextStep,
  owner: OwnerStep,
  people: PeopleStep,
  mode: ModeStep,
};

/** In the order that works: a broken seam only breaks faster when it is guarded first and thought about later. */
export function StartPage() {
  const asked = useSearch({ from: '/start' }).step;
  const wanted = steps.find((one) => one === asked);
  const { data: draft, error, refetch } = useQuery(draftKept);
  return (
    <WithCompany>
      {(company) => {
        if (company.who.role !== 'admin') return <NotYours />;
        if (draft === undefined)
          return error === null ? <PageLoading /> : <Failed error={error} again={() => void refetch()} />;
        const here = stillThere(draft, company);
        const to = company.directory.teams.find(({ id }) => id === here.to);
        const reached = stepReached(here, (to?.members.length ?? 0) > 0);
        const step = wanted !== undefined && isStepOpen(wanted, reached, here) ? wanted : reached;
        const Step = drawn[step];
        return (
          <>
            <div className="head">
              <h1>Set up a seam</h1>
            </div>
            <p>
              A seam is the place where work crosses from one team to another. You can leave and go on later.
            </p>
            <ol className="steps">
              {steps.map((one) => (
                <li key={one} aria-current={one === step ? 'step' : undefined}>
                  {isStepOpen(one, reached, here) ? (
                    <Link to="/start" search={{ step: one }}>
                      {stepWords[one]}
                    </Link>
                  ) : (
                    stepWords[one]
                  )}
                </li>
              ))}
            </ol>
            <section className="card" aria-label={stepWords[step]}>
              <h2>{stepWords[step]}</h2>
              <Step key={step} draft={here} company={company} />
            </section>
          </>
        );
      }}
    </WithCompany>
  );
}

type Company = Parameters<typeof SeamStep>[0]['company'];

/** What was removed since is asked for again. */
function stillThere(draft: Draft, { directory, seams }: Company): Draft {
  const team = (id: string | null) => (directory.teams.some((one) => one.id === id) ? id : null);
  const seam = seams.some(({ id }) => id === draft.seam) ? draft.seam : null;
  return { ...draft, from: team(draft.from), to: team(draft.to), seam };
}

const NotYours = () => (
  <section className="notice">
    <h1>Set up a seam</h1>
    <p>
      Only an admin of your company sets up a seam. Nothing was changed. Ask one of them, or go on from your
      inbox.
    </p>
    <Link to="/" className="button">
      Go to your inbox
    </Link>
  </section>
);
