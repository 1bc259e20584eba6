import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { useWorker } from '../door/use-worker.ts';
import type { HostFacts } from '../hosts/host.ts';
import { Calibration } from './Calibration.tsx';
import { Connection } from './Connection.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Notifications } from './Notifications.tsx';
import { OwnDomains } from './OwnDomains.tsx';
import { useOptionsWords } from './options-words.ts';
import { Sites } from './Sites.tsx';
import { StoredHere } from './StoredHere.tsx';

export function Options({ hosts }: { readonly hosts: readonly HostFacts[] }) {
  const words = useOptionsWords();
  const known = useWorker('settings', {}).data;
  const status = useWorker('status', {}).data;
  if (known === undefined || status === undefined) return <LoadingState />;
  return (
    <main className="options">
      <h1>{words.title}</h1>
      <Connection session={status.session} ended={status.ended} managed={known.managed.server} />
      <Sites hosts={hosts} {...known} />
      {hosts
        .filter(({ optionalMatches }) => optionalMatches.length > 0)
        .map((host) => (
          <OwnDomains key={host.id} host={host} />
        ))}
      <LanguageChoice {...known} />
      <Notifications {...known} />
      <StoredHere />
      <Calibration />
    </main>
  );
}
