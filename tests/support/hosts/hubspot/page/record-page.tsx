import React from 'react';
import { ActivityWindow, type WindowKind } from './activity-window.tsx';
import { OptionField } from './option-field.tsx';
import { choice, store } from './portal.ts';
import { Timeline } from './timeline.tsx';
import { say } from './words.ts';

const stages = [
  ['appointmentscheduled', 'Appointment scheduled'],
  ['contractsent', 'Contract sent'],
  ['closedwon', 'Closed won'],
  ['closedlost', 'Closed lost'],
] as const;
const owners = [
  ['501', 'Dana Cole'],
  ['502', 'Ben Ito'],
  ['503', 'Lucia Ferreira'],
  ['504', 'Tom Becker'],
] as const;

const openers: readonly (readonly [string, WindowKind])[] = [
  ['note', 'note'],
  ['email', 'email'],
  ['logged-call', 'call'],
  ['task', 'task'],
];

const interactions: Readonly<Record<string, WindowKind>> = {
  note: 'note',
  email: 'email',
  'logged-call': 'call',
  task: 'task',
};

const opened = (): readonly WindowKind[] => {
  const asked = `${choice('interaction', '')},${choice('open', '')}`.split(',');
  return [...new Set(asked.flatMap((name) => interactions[name] ?? []))];
};

function Description() {
  const [text, setText] = React.useState('');
  const [isChanged, setChanged] = React.useState(false);
  const save = async () => {
    if (await store({ surface: 'description', text })) setChanged(false);
  };
  return (
    <div data-test-id="property-input-description">
      <label>
        {say('description')}
        <textarea
          data-field="description"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setChanged(true);
          }}
        />
      </label>
      {isChanged ? (
        <button
          type="button"
          className="save"
          data-selenium-test="UniversalSaveBar-button-primary"
          onClick={() => void save()}
        >
          Save
        </button>
      ) : null}
    </div>
  );
}

export function RecordPage() {
  const [windows, setWindows] = React.useState(opened);
  const [notes, setNotes] = React.useState<readonly string[]>([]);
  const close = (kind: WindowKind) => setWindows((all) => all.filter((one) => one !== kind));
  const isTicket = /\/(?:0-5|ticket)\//.test(location.pathname);
  const up = document.body.dataset.up ?? '';
  return (
    <div id="crm">
      {choice('banner', '') === '1' ? (
        <div role="alert" className="banner">
          Try the new CRM experience.
        </div>
      ) : null}
      <aside id="record-page-left-sidebar">
        <div data-test-id="left-sidebar">
          <div
            data-test-id="card-wrapper-OBJECT_HIGHLIGHT"
            data-card-type="OBJECT_HIGHLIGHT"
            className="card"
          >
            <div data-test-id="record-highlight-content">
              <h1 data-test-id="highlight-record-label" data-selenium-test="highlightTitle">
                Rollout for 40 dispatchers{'\u200b'}
              </h1>
            </div>
            <div className="property" data-test-id="highlight-property-item-amount">
              Amount <b data-test-id="highlight-property-display-amount">$48,000</b>
            </div>
            <div className="property" data-test-id="highlight-property-item-closedate">
              Close date <b data-test-id="highlight-property-display-closedate">2026-12-14</b>
            </div>
            <OptionField
              property={isTicket ? 'hs_pipeline_stage' : 'dealstage'}
              label={isTicket ? 'Ticket status' : 'Deal stage'}
              options={stages}
              start="contractsent"
            />
            <OptionField property="hubspot_owner_id" label="Deal owner" options={owners} start="501" />
            <div className="openers">
              {openers.map(([name, kind]) => (
                <button
                  key={name}
                  type="button"
                  className="quiet"
                  data-selenium-test={`create-engagement-${name}-button`}
                  data-test-id={`create-engagement-${name}-button`}
                  onClick={() => setWindows((all) => (all.includes(kind) ? all : [...all, kind]))}
                >
                  {say(kind)}
                </button>
              ))}
            </div>
          </div>
          <div data-test-id="card-wrapper-PROPERTIES-1" className="card">
            <h2>{say('about')}</h2>
            <Description />
          </div>
        </div>
      </aside>
      <main data-test-id="middle-pane">
        <Timeline notes={notes} />
        <button type="button" className="quiet" onClick={() => setWindows((all) => [...all, 'email'])}>
          {say('reply')}
        </button>
      </main>
      <aside data-test-id="records-right-sidebar">
        <div data-test-id="right-sidebar" className="card">
          <h2>Contacts (2)</h2>
          <p>Maria Lopez, COO</p>
          <p>Priya Natarajan, IT</p>
        </div>
      </aside>
      <div className="windows">
        {windows.map((kind) => (
          <ActivityWindow
            key={kind}
            kind={kind}
            onClose={() => close(kind)}
            onSaved={(_, text) => setNotes((all) => [text, ...all])}
          />
        ))}
      </div>
      {choice('breeze', '') === '1' ? <iframe title="Breeze" src={`${up}chatspot-widget-ui/chat`} /> : null}
    </div>
  );
}
