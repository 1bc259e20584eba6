import React from 'react';
import { choice, store } from './portal.ts';
import { RichText } from './rich-text.tsx';
import { say } from './words.ts';

const channels: Readonly<Record<string, string>> = { email: 'Email', comment: 'Comment', chat: 'Chat' };

/** Reply and comment share one composer; in another language the switch's label is translated. */
function Composer({ name }: { readonly name: string }) {
  const [text, setText] = React.useState('');
  const [round, setRound] = React.useState(0);
  const kind = choice('channel', 'comment');
  const send = async () => {
    const isPublic = kind !== 'comment';
    if (text !== '' && (await store({ surface: `help-desk-${kind}`, text, isPublic }))) {
      setText('');
      setRound(round + 1);
    }
  };
  return (
    <div className="composer">
      <button type="button" className="quiet" aria-label={say('channel')}>
        {kind === 'comment' ? say('comment') : channels[kind]}
      </button>
      <RichText key={round} name={name} words="" onText={setText} onShortcut={() => void send()} />
      <button type="button" className="save" data-test-id="composer-send-button" onClick={() => void send()}>
        {say('send')}{' '}
        <span role="button" tabIndex={0} aria-haspopup="menu" onClick={(event) => event.stopPropagation()}>
          ▾
        </span>
      </button>
    </div>
  );
}

export const HelpDesk = () => (
  <div id="crm" className="desk">
    <main>
      <h1 data-selenium-test="highlightTitle">Dispatch screen stays empty…</h1>
      <p data-test-id="primary-message-visitor">Since Monday nobody of us sees the route list.</p>
      {choice('two', '') === '1' ? (
        <div>
          <Composer name="comment" />
          <button type="button" className="save" data-test-id="composer-send-button">
            {say('send')}
          </button>
        </div>
      ) : (
        <Composer name="comment" />
      )}
    </main>
  </div>
);
