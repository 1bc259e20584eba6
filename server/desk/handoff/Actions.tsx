import { useState } from 'react';
import { AmendForm } from './AmendForm.tsx';
import { DeedForm } from './DeedForm.tsx';
import { deeds } from './deeds.ts';
import { couldDo, type Situation } from './probe.ts';

/** What whoever looks can do now; the rules themselves say so, and the server asks them again. */
export function Actions({ situation }: { readonly situation: Situation }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const open = deeds.filter((deed) => couldDo(deed.wish(probing(situation), situation), situation));
  const deed = deeds.find(({ name }) => name === chosen);
  const mayAmend = couldDo({ type: 'Amend', note: situation.handoff.note }, situation);
  const rest = open.filter(({ isMain }) => isMain !== true);
  const button = ({ name, label }: (typeof deeds)[number], index: number) => (
    <button
      key={name}
      type="button"
      className={index === 0 ? '' : 'quiet'}
      onClick={() => {
        setDone(null);
        setChosen(name);
      }}
    >
      {label}
    </button>
  );
  return (
    <section aria-label="What you can do">
      <div role="status">{done !== null && <p className="done">{done}: done.</p>}</div>
      {chosen === 'amend' ? (
        <AmendForm
          situation={situation}
          onClose={() => setChosen(null)}
          onDone={() => {
            setDone('Change the note');
            setChosen(null);
          }}
        />
      ) : deed === undefined ? (
        <>
          <div className="deeds">
            {open.filter(({ isMain }) => isMain === true).map(button)}
            {mayAmend && (
              <button type="button" className="quiet" onClick={() => setChosen('amend')}>
                Change the note
              </button>
            )}
          </div>
          {rest.length > 0 && (
            <details>
              <summary>More you can do</summary>
              <div className="deeds">{rest.map((one) => button(one, 1))}</div>
            </details>
          )}
        </>
      ) : (
        <DeedForm
          key={deed.name}
          deed={deed}
          situation={situation}
          onClose={() => setChosen(null)}
          onDone={() => {
            setDone(deed.label);
            setChosen(null);
          }}
        />
      )}
    </section>
  );
}

/** Nothing but somebody to ask: with no words at all, only what is closed to this person is refused for being closed. */
function probing({ handoff, person }: Situation) {
  const sides = [handoff.sender, handoff.holder, ...handoff.receivers.map((receiver) => receiver.person)];
  return { to: sides.find((id) => id !== null && id !== person) ?? '', reason: '' };
}
