import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Directory } from '#shared/seams/directory.ts';
import type { Ladder } from '#shared/seams/ladder.ts';
import type { Routed } from '#shared/seams/routed.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { allowanceWords } from '../form/AllowanceField.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { type Names, useNames } from '../pieces/use-names.ts';
import { server } from '../server/server.ts';

/** Who would be asked, one after the other, if a handoff came now and nobody answered. */
export function Foreseen({ seam, directory }: { readonly seam: Seam; readonly directory: Directory }) {
  const names = useNames();
  const team = directory.teams.find(({ id }) => id === seam.to);
  const rotas = directory.rotas.filter((rota) => rota.team === seam.to);
  const hands = [
    ...(team?.members ?? []).map((id) => ({ value: `person ${id}`, label: names.person(id) })),
    ...rotas.map(({ id, name }) => ({ value: `rota ${id}`, label: name })),
  ];
  const [chosen, setChosen] = useState<string | null>(null);
  const hand = chosen ?? hands[0]?.value ?? '';
  const [kind, id = ''] = hand.split(' ');
  const { data } = useQuery({
    queryKey: ['setup', 'foreseen', seam.id, hand, JSON.stringify(seam.ladder)],
    queryFn: () =>
      server.seams.whoWouldBeAsked.query({
        ...{ seam: seam.id, to: { kind: kind === 'rota' ? 'rota' : 'person', id } },
      }),
    enabled: hand !== '',
  });
  if (hands.length === 0)
    return <p>Nobody is in the receiving team yet, so nobody could be asked. Add people to it first.</p>;
  return (
    <>
      <div className="narrow">
        <ChoiceField label="If a handoff came now for" value={hand} choices={hands} onChange={setChosen} />
      </div>
      {data?.ok === true && (
        <ol>
          <li>First: {sayRouted(data.value.first, names)}</li>
          {data.value.rungs.map(({ rung, routed }, index) => (
            <li key={`${writeKey(seam.ladder, index)}`}>
              Then: {sayRouted(routed, names)}, who has {allowanceWords(rung.wait)}
            </li>
          ))}
          <li>After two rounds: {sayRouted(data.value.held, names)} holds it until somebody acts</li>
        </ol>
      )}
    </>
  );
}

const writeKey = (ladder: Ladder, index: number): string => `${index} ${ladder[index]?.asked.kind}`;

const viaWords = {
  named: '',
  cover: ' as the cover',
  rota: ' on duty',
  lead: ' as the lead',
  owner: ' as the owner',
  member: ' as a member of the team',
} as const;

function sayRouted(routed: Routed, names: Names): string {
  if (routed.kind === 'nobody') return `nobody. ${routed.sentence}`;
  const instead = routed.instead === undefined ? '' : `, in place of ${names.person(routed.instead)}`;
  return `${names.person(routed.id)}${viaWords[routed.via]}${instead}`;
}
