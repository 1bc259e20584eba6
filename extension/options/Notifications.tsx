import { TickBox } from '#shared/ui/controls/TickBox.tsx';
import { changeSettings, type Known } from './change-settings.ts';
import { useOptionsWords } from './options-words.ts';
import { Section } from './Section.tsx';

const atFirst = { from: '18:00', to: '08:00' };

export function Notifications({ settings }: Known) {
  const words = useOptionsWords();
  const { notifies, quietHours } = settings;
  return (
    <Section title={words.notifications} help={words.notifiesHelp}>
      <TickBox
        label={words.notifies}
        value={notifies}
        onChange={(is) => changeSettings(settings, { notifies: is })}
      />
      <TickBox
        label={words.quiet}
        value={quietHours !== null}
        onChange={(is) => changeSettings(settings, { quietHours: is ? atFirst : null })}
      />
      {quietHours !== null && (
        <div className="options-row">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="b-control">
              <span className="b-label">{end === 'from' ? words.quietFrom : words.quietTo}</span>
              <input
                className="b-input"
                type="time"
                value={quietHours[end]}
                onChange={({ target }) => {
                  if (target.value !== '')
                    changeSettings(settings, { quietHours: { ...quietHours, [end]: target.value } });
                }}
              />
            </label>
          ))}
        </div>
      )}
    </Section>
  );
}
