import { useState } from 'react';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { type Answers, server } from '../server/server.ts';

type Tried = Extract<Answers['delivery']['test'], { readonly ok: true }>['value'];

const outcomes: Readonly<Record<Tried['outcome'], string>> = {
  sent: 'The test arrived.',
  again: 'The test did not arrive; a real message would be tried again.',
  never: 'The test did not arrive, and trying again would not help.',
};

type Given = { readonly words: string; readonly connection: string | null };

/** One message that says it is only a test, and what came back. */
export function TryButton({ words, connection }: Given) {
  const [tried, setTried] = useState<Tried | null>(null);
  const send = useDeed(() => server.delivery.test.mutate({ connection }), setTried);
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={send.isRunning}
        onClick={() => {
          setTried(null);
          send.run(undefined);
        }}
      >
        {send.isRunning ? 'Sending…' : words}
      </button>
      <Refused sentence={send.sentence} />
      <div role="status">
        {tried !== null && (
          <p className={tried.outcome === 'sent' ? 'done' : 'banner'}>
            {outcomes[tried.outcome]} {tried.answer} It took {(tried.tookFor / 1_000).toFixed(1)} s.
          </p>
        )}
      </div>
    </>
  );
}
