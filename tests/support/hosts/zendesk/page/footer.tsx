import { type KeyboardEvent, useState } from 'react';
import { SubmitGroup } from './submit-group.tsx';
import { say } from './words.ts';

type Props = {
  readonly onSubmit: (status: string) => void;
  /** A macro writes into the model and may reassign; it saves nothing. */
  readonly onMacro: () => void;
};

export function Footer({ onSubmit, onMacro }: Props) {
  const [asked, setAsked] = useState('');
  const apply = ({ key }: KeyboardEvent) => {
    if (key !== 'Enter') return;
    setAsked('');
    onMacro();
  };
  return (
    <footer className="footer ticket-resolution-footer" data-test-id="ticket-footer">
      <input
        className="line macro"
        placeholder={`⚡ ${say('macro')}`}
        data-test-id="ticket-footer-macro-menu-autocomplete-input"
        value={asked}
        onChange={({ target }) => setAsked(target.value)}
        onKeyDown={apply}
      />
      <span className="space" />
      <button
        type="button"
        className="quiet"
        data-test-id="ticket-footer-post-save-actions-menu-button"
        aria-haspopup="true"
      >
        {say('stay')} ▾
      </button>
      <SubmitGroup onSubmit={onSubmit} />
    </footer>
  );
}
