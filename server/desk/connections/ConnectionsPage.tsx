import { WithCompany } from '../pieces/WithCompany.tsx';
import { ConnectionForm } from './ConnectionForm.tsx';
import { ConnectionList } from './ConnectionList.tsx';
import { Deliveries } from './Deliveries.tsx';
import { Exports } from './Exports.tsx';
import { Retention } from './Retention.tsx';
import { TryButton } from './TryButton.tsx';

/** Where messages go, what the company takes along, and how long it keeps what is closed. */
export function ConnectionsPage() {
  return (
    <WithCompany>
      {({ who, directory }) =>
        who.role !== 'admin' ? (
          <section className="notice">
            <h1>Connections</h1>
            <p>Only an admin of your company sees and changes these. Ask one of them.</p>
          </section>
        ) : (
          <>
            <div className="head">
              <h1>Connections</h1>
            </div>
            <section className="card">
              <h2>Chats and programs</h2>
              <ConnectionList />
            </section>
            <section className="card">
              <h2>Add a connection</h2>
              <ConnectionForm teams={directory.teams} />
            </section>
            <section className="card">
              <h2>Mail</h2>
              <p>The mail server is set where Baton runs (SMTP_URL).</p>
              <TryButton words="Send a test mail to yourself" connection={null} />
              <h3>The last messages</h3>
              <Deliveries connection={null} />
            </section>
            <section className="card">
              <h2>Single sign-on and devices</h2>
              <p>
                The identity provider is set where Baton runs (OIDC_ISSUER). Who is signed in where, and with
                which extension, stands under People with each person; there each can be sent away at once.
              </p>
            </section>
            <Exports />
            <Retention />
          </>
        )
      }
    </WithCompany>
  );
}
