import { type KeyboardEvent, useState } from 'react';
import { ChannelSwitcher } from './channel-switcher.tsx';
import { type Channel, choices } from './choices.ts';
import { PlainText } from './plain-text.tsx';
import { RichText } from './rich-text.tsx';
import { StandardTabs } from './standard-tabs.tsx';
import { say } from './words.ts';

type Props = {
  readonly ticket: string;
  readonly draft: string;
  readonly text: string;
  readonly channel: Channel;
  readonly onChannel: (channel: Channel) => void;
  readonly onText: (html: string) => void;
  readonly onSend: () => void;
};

const isMessage = (channel: Channel) => channel === 'native_messaging' || channel === 'chat';

/** The two ids of the wrapper repeat in each pane, as they do on Zendesk. */
export function Composer({ ticket, draft, text, channel, onChannel, onText, onSend }: Props) {
  const [isCollapsed, setCollapsed] = useState(choices.composer === 'collapsed');
  const hasSend = choices.messaging || isMessage(channel);
  const isStandard = choices.surface.startsWith('standard');
  const sendOnEnter = (event: KeyboardEvent) => {
    if (!hasSend || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onSend();
  };
  if (isCollapsed) {
    return (
      <div className="composer" data-test-id="editor-view" id="editor-view">
        <button type="button" className="quiet" onClick={() => setCollapsed(false)}>
          {say('write')}
        </button>
      </div>
    );
  }
  const field =
    choices.surface === 'markdown' ? (
      // The Markdown composer's DOM is a guess.
      <textarea
        className="markdown"
        placeholder={say('write')}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
    ) : choices.surface === 'plain' ? (
      <PlainText ticket={ticket} html={draft} onText={onText} />
    ) : (
      <RichText
        ticket={ticket}
        testId={isStandard ? 'standalone-rich-text-ckeditor' : 'omnicomposer-rich-text-ckeditor'}
        html={draft}
        onText={onText}
      />
    );
  return (
    <div
      className="composer"
      data-internal={channel === 'internal' || channel === 'none'}
      data-test-id="editor-view"
      id="editor-view"
      onKeyDownCapture={sendOnEnter}
    >
      {isStandard ? (
        <StandardTabs channel={channel} onChoose={onChannel} />
      ) : choices.channel === 'none' ? null : (
        <ChannelSwitcher channel={channel} onChoose={onChannel} isMessaging={hasSend} />
      )}
      <div data-test-id="ticket-rich-text-editor">{field}</div>
      <div className="toolbar" role="toolbar">
        <span>
          <b>B</b> <i>I</i> ☰ ☺
        </span>
        {hasSend ? (
          <button
            type="button"
            className="send"
            data-test-id="omnichannel-omnicomposer-send-button"
            onClick={onSend}
          >
            {say('send')}
          </button>
        ) : null}
      </div>
    </div>
  );
}
