import React from 'react';
import { DraftText } from './draft-text.tsx';
import { choice, practice, store } from './portal.ts';
import { RichText } from './rich-text.tsx';
import { SaveButton } from './save-button.tsx';
import { say } from './words.ts';

export type WindowKind = 'note' | 'email' | 'task' | 'call';

const isDraft = choice('editor', 'prosemirror') === 'draft';

/** The note's and the e-mail's button are told apart by nothing on themselves. */
const saveAttributes = (kind: WindowKind): Readonly<Record<string, string>> => {
  if (isDraft) return { 'data-selenium-test': 'rich-text-editor-controls__save-btn' };
  if (kind === 'task') return { 'data-selenium-test': 'create', 'data-test-id': 'create-button' };
  return { 'data-test-id': 'activity-creator-window-footer-save-button' };
};

/** Guess: how the keys read. They were renamed more than once, so `?i18n=renamed` gives them names that tell nothing. */
const keyOf = (kind: WindowKind, part: string) =>
  choice('i18n', 'known') === 'renamed'
    ? `crm_ui.w7.${part}`
    : `activity-creator.${kind === 'call' ? 'logged-call' : kind}.${part}`;

const Words = ({ kind, part, text }: { kind: WindowKind; part: string; text: string }) =>
  React.createElement(
    'i18n-string',
    { 'data-key': keyOf(kind, part), 'data-locale-at-render': 'en-us' },
    text,
  );

const labelOf = (kind: WindowKind) =>
  kind === 'note' ? say('save') : kind === 'email' ? say('send') : say('create');

type Props = {
  readonly kind: WindowKind;
  readonly onClose: () => void;
  readonly onSaved: (kind: WindowKind, text: string) => void;
};

/** Guess: the container, which nobody described. */
export function ActivityWindow({ kind, onClose, onSaved }: Props) {
  const [text, setText] = React.useState('');
  const [title, setTitle] = React.useState('');
  const [failed, setFailed] = React.useState(false);
  const [round, setRound] = React.useState(0);
  const [stood, setStood] = React.useState('');
  practice.renderAnew = () => {
    setStood(`<p>${text}</p>`);
    setRound(round + 1);
  };
  const isEmpty = text.trim() === '';
  const save = async () => {
    if (isEmpty) return;
    const isStored = await store({ surface: kind, text, isPublic: kind === 'email', fields: { title } });
    if (!isStored) return setFailed(true);
    onSaved(kind, text);
    onClose();
  };
  const keys = choice('keys', 'none');
  const onKey = (at: string) => (event: React.KeyboardEvent) => {
    if (keys === at && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  const latest = React.useRef(save);
  latest.current = save;
  React.useEffect(() => {
    if (keys !== 'document') return undefined;
    const hear = (event: KeyboardEvent) => {
      const isHere = (event.target as Element).closest?.('.activity-window') !== null;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isHere) void latest.current();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [keys]);
  const editor = isDraft ? (
    <DraftText name={kind} words={say('start')} onText={setText} />
  ) : (
    <RichText
      key={round}
      html={stood}
      name={kind}
      words={say('start')}
      onText={setText}
      {...(keys === 'keymap' ? { onShortcut: () => void save() } : {})}
    />
  );
  const head = (
    <header>
      <Words kind={kind} part="title" text={say(kind)} />
      <button type="button" className="quiet" aria-label={say('close')} onClick={onClose}>
        ×
      </button>
    </header>
  );
  const body = (
    <>
      {kind === 'email' ? <input className="line" placeholder="To: maria.lopez@northgate.example" /> : null}
      {kind === 'task' ? (
        <input
          className="line"
          placeholder="Enter your task"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      ) : null}
      {editor}
      <footer>
        <button type="button" className="quiet" data-test-id="image-upload-toggle">
          ▦
        </button>
        {failed ? <span className="failed">The engagement could not be stored.</span> : null}
        <SaveButton
          key={round}
          attributes={saveAttributes(kind)}
          isEmpty={isEmpty}
          label={<Words kind={kind} part="save" text={labelOf(kind)} />}
          onSave={() => void save()}
        />
      </footer>
    </>
  );
  const inside = (
    <>
      {head}
      {choice('head', '') === 'apart' ? <div>{body}</div> : body}
    </>
  );
  const shared = {
    className: 'activity-window',
    onKeyDown: onKey('react'),
    onKeyDownCapture: onKey('capture'),
    onKeyUp: onKey('keyup'),
  };
  if (choice('save', 'click') !== 'form') return <div {...shared}>{inside}</div>;
  return (
    <form
      {...shared}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {inside}
    </form>
  );
}
