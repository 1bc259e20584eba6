import React from 'react';
import { HelpDesk } from './help-desk.tsx';
import { mount } from './mount-root.ts';
import { choice } from './portal.ts';
import { RecordPage } from './record-page.tsx';
import { RichText } from './rich-text.tsx';

const Breeze = () => (
  <div className="breeze">
    <RichText name="breeze" words="Ask anything" html="<p>Follow up.</p>" onText={() => undefined} />
    <button type="button" className="save" data-test-id="chat-send-button">
      Send
    </button>
  </div>
);

const Index = () => (
  <main className="desk">
    <h1>Deals</h1>
    <input type="search" className="line" placeholder="Search deals" />
    <p>12 records</p>
  </main>
);

function pageOf(path: string) {
  if (document.body.dataset.frame === 'breeze') return <Breeze />;
  if (/\/help-desk\//.test(path)) return <HelpDesk />;
  return /\/objects\//.test(path) ? <Index /> : <RecordPage />;
}

function App() {
  const [path, setPath] = React.useState(location.pathname);
  React.useEffect(() => {
    const hear = () => setPath(location.pathname);
    window.addEventListener('popstate', hear);
    return () => window.removeEventListener('popstate', hear);
  }, []);
  return (
    <>
      <nav className="bar">
        <b>◉ Northgate CRM</b> <span>Contacts</span> <span>Deals</span> <span>Tickets</span>
      </nav>
      <div key={path}>{pageOf(path)}</div>
    </>
  );
}

/** A page's own hotkeys, which must not hear what is typed in a panel. */
document.addEventListener('keydown', ({ key }) => {
  (window as unknown as { practice: { keys: string[] } }).practice.keys.push(key);
});

const root = document.getElementById('root');
if (root !== null) window.setTimeout(() => mount(<App />, root), choice('late', '') === '1' ? 300 : 0);
