import { type Channel, choices } from './choices.ts';
import { say } from './words.ts';

type Props = { readonly channel: Channel; readonly onChoose: (channel: Channel) => void };

/** The older interface. How its selected tab is marked is a guess; `standard-unmarked` is for when it is wrong. */
export function StandardTabs({ channel, onChoose }: Props) {
  const tabs = [
    ['standalone-ckeditor-public-reply-tab-test-id', 'web', 'public'],
    ['standalone-ckeditor-internal-note-tab-test-id', 'internal', 'internal'],
  ] as const;
  const isMarked = choices.surface !== 'standard-unmarked';
  const isInner = choices.surface === 'standard-inner';
  return (
    <div className="switcher" role="tablist">
      {tabs.map(([testId, value, word]) => (
        <button
          key={value}
          type="button"
          role="tab"
          className={channel === value ? 'quiet chosen' : 'quiet'}
          {...(isInner ? {} : { 'data-test-id': testId })}
          {...(isMarked ? { 'aria-selected': channel === value } : {})}
          onClick={() => onChoose(value)}
        >
          {isInner ? <span data-test-id={testId}>{say(word)}</span> : say(word)}
        </button>
      ))}
    </div>
  );
}
