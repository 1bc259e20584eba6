import { useState } from 'react';
import type { OpenPromise } from '#shared/handoffs/handoff.ts';
import { DeedForm } from './DeedForm.tsx';
import { couldDo, type Situation } from './probe.ts';
import { deedsFor } from './promise-deeds.ts';

const standing = ({ status, answer }: OpenPromise): string =>
  status !== 'open'
    ? status
    : answer === 'agreed'
      ? 'open'
      : answer === 'refused'
        ? 'refused'
        : 'not agreed yet';

/** What was said to the customer, and what whoever looks can do about it. */
export function Promises({ situation }: { readonly situation: Situation }) {
  const { promises } = situation.handoff;
  if (promises.length === 0) return null;
  return (
    <section className="card">
      <h2>Promised to the customer</h2>
      <ul className="plain-list">
        {promises.map((promise) => (
          <PromiseShown key={promise.id} promise={promise} situation={situation} />
        ))}
      </ul>
    </section>
  );
}

function PromiseShown({
  promise,
  situation,
}: {
  readonly promise: OpenPromise;
  readonly situation: Situation;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { words, to, due, deliverer, inContract } = promise;
  const open = deedsFor(promise).filter((deed) => couldDo(deed.wish({}, situation), situation));
  const deed = open.find(({ name }) => name === chosen);
  return (
    <li>
      {words} <span className="tag">{standing(promise)}</span>
      <div className="soft">
        To {to}, by {due}, {deliverer.name} delivers{inContract && ', in the contract'}
      </div>
      {deed === undefined ? (
        <div className="deeds">
          {open.map(({ name, label }) => (
            <button key={name} type="button" className="quiet" onClick={() => setChosen(name)}>
              {label}
            </button>
          ))}
        </div>
      ) : (
        <DeedForm
          deed={deed}
          situation={situation}
          onClose={() => setChosen(null)}
          onDone={() => setChosen(null)}
        />
      )}
    </li>
  );
}
