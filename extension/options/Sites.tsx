import { TickBox } from '#shared/ui/controls/TickBox.tsx';
import { fillIn } from '../door/fill-in.ts';
import type { HostFacts } from '../hosts/host.ts';
import { changeSettings, type Known } from './change-settings.ts';
import { useOptionsWords } from './options-words.ts';
import { Section } from './Section.tsx';

type Given = Known & { readonly hosts: readonly HostFacts[] };

export function Sites({ hosts, settings, managed }: Given) {
  const words = useOptionsWords();
  const { hostsOff } = settings;
  const toggle = (id: string, isOn: boolean) =>
    changeSettings(settings, { hostsOff: isOn ? hostsOff.filter((one) => one !== id) : [...hostsOff, id] });
  return (
    <Section title={words.sites} help={words.sitesHelp}>
      {hosts.map(({ id, label }) => {
        const isManaged = managed.hostsOff.includes(id);
        return (
          <TickBox
            key={id}
            label={isManaged ? fillIn(words.siteManaged, { site: label }) : label}
            value={!isManaged && !hostsOff.includes(id)}
            isDisabled={isManaged}
            onChange={(isOn) => toggle(id, isOn)}
          />
        );
      })}
    </Section>
  );
}
