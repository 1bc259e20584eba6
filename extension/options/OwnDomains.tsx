import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { TextBox } from '#shared/ui/controls/TextBox.tsx';
import { fillIn } from '../door/fill-in.ts';
import { tellWorker } from '../door/tell-worker.ts';
import { useWorker } from '../door/use-worker.ts';
import type { HostFacts } from '../hosts/host.ts';
import { useOptionsWords } from './options-words.ts';
import { exampleOf, findOwnDomain } from './own-domain.ts';
import { Section } from './Section.tsx';

export function OwnDomains({ host }: { readonly host: HostFacts }) {
  const words = useOptionsWords();
  const query = useWorker('own-domains', {});
  const own = query.data?.[host.id] ?? [];
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const example = exampleOf(host);

  const store = async (patterns: readonly string[]) => {
    await tellWorker('change-own-domains', { host: host.id, patterns });
    await query.refetch();
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const pattern = findOwnDomain(typed, host);
    setIsWrong(pattern === null);
    if (pattern === null) return;
    if (!(await browser.permissions.request({ permissions: ['scripting'], origins: [pattern] }))) return;
    await store([...new Set([...own, pattern])]);
    setTyped('');
  };
  const remove = async (pattern: string) => {
    await store(own.filter((one) => one !== pattern));
    await browser.permissions.remove({ origins: [pattern] });
  };

  return (
    <Section
      title={`${words.ownDomains}: ${host.label}`}
      help={fillIn(words.ownDomainsHelp, { site: host.label })}
    >
      <ul>
        {own.map((pattern) => (
          <li key={pattern}>
            <bdi>{new URL(pattern).hostname}</bdi>{' '}
            <Button look="plain" onPress={() => void remove(pattern)}>
              {fillIn(words.remove, { what: new URL(pattern).hostname })}
            </Button>
          </li>
        ))}
      </ul>
      <form className="options-row" onSubmit={(event) => void add(event)}>
        <TextBox
          label={fillIn(words.ownDomain, { example })}
          value={typed}
          onChange={setTyped}
          isInvalid={isWrong}
          below={isWrong ? fillIn(words.ownDomainWrong, { example }) : null}
        />
        <Button type="submit" look="quiet">
          {words.add}
        </Button>
      </form>
    </Section>
  );
}
