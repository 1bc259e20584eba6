import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { choices } from './choices.ts';
import { Decoys } from './decoys.tsx';
import { HeaderTabs } from './header-tabs.tsx';
import { firstOpen, openTickets } from './open-tickets.ts';
import { TicketPane } from './ticket-pane.tsx';
import { say } from './words.ts';

const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: choices.theme } };

function AgentWorkspace() {
  const [active, setActive] = useState(firstOpen);
  const [dirty, setDirty] = useState<ReadonlySet<string>>(new Set());
  const onDirty = useCallback((id: string, isDirty: boolean) => {
    setDirty((all) => new Set(isDirty ? [...all, id] : [...all].filter((one) => one !== id)));
  }, []);
  useEffect(() => {
    const hear = () => setActive(firstOpen());
    window.addEventListener('popstate', hear);
    return () => window.removeEventListener('popstate', hear);
  }, []);
  const choose = (id: string) => {
    history.pushState(null, '', `${document.body.dataset.up ?? ''}agent/tickets/${id}${location.search}`);
    setActive(id);
  };
  const panes = openTickets.map((ticket) => (
    <TicketPane key={ticket.id} ticket={ticket} isActive={ticket.id === active} onDirty={onDirty} />
  ));
  return (
    <div className="shell">
      <nav className="rail">
        <b>A</b>
        <span>⌂</span>
        <span>▤</span>
        <span>☺</span>
        <span>⚙</span>
      </nav>
      <div className="rest">
        <header className="top">
          <HeaderTabs tickets={openTickets} active={active} dirty={dirty} onChoose={choose} />
          <input className="line" type="search" placeholder={say('search')} />
        </header>
        <main id="main_panes">
          {choices.layout === 'nameless' ? <div className="deeper">{panes}</div> : panes}
        </main>
      </div>
      {choices.decoys ? <Decoys /> : null}
    </div>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <ThemeProvider theme={theme as never}>
      <AgentWorkspace />
    </ThemeProvider>,
  );
}
