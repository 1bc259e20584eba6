import { useState } from 'react';
import type { Channel } from './choices.ts';
import { say, type Word } from './words.ts';

const labels: Readonly<Record<Channel, Word>> = {
  internal: 'internal',
  web: 'public',
  email: 'email',
  sms: 'message',
  native_messaging: 'message',
  chat: 'message',
  pigeon: 'message',
  none: 'internal',
};

export const labelOf = (channel: Channel): string => say(labels[channel]);

type Props = {
  readonly channel: Channel;
  readonly onChoose: (channel: Channel) => void;
  readonly isMessaging: boolean;
};

export function ChannelSwitcher({ channel, onChoose, isMessaging }: Props) {
  const [isOpen, setOpen] = useState(false);
  const offered: readonly Channel[] = [isMessaging ? 'native_messaging' : 'web', 'email', 'internal'];
  return (
    <div className="switcher">
      <button
        type="button"
        className="quiet"
        data-test-id="omnichannel-channel-switcher-button"
        data-channel={channel}
        aria-label={`${say('switcher')}: ${labelOf(channel)}`}
        aria-haspopup="true"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {labelOf(channel)} ▾
      </button>
      {isOpen ? (
        <div className="popup" role="menu">
          {offered.map((one) => (
            <button
              key={one}
              type="button"
              role="menuitem"
              data-test-id={`omnichannel-channel-switcher-menuitem-${one}`}
              onClick={() => {
                onChoose(one);
                setOpen(false);
              }}
            >
              {labelOf(one)}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
