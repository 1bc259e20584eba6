import type { GuardedHost, Surface } from '#shared/seams/guarded-hosts.ts';
import type { NoteModes, Policy } from '#shared/seams/policy.ts';
import { surfaceLabel } from '#shared/seams/surface-label.ts';
import { ModeChoice } from './ModeChoice.tsx';
import { ownModes, withMode } from './surface-modes.ts';

type Given = {
  readonly host: GuardedHost;
  readonly surfaces: readonly Surface[];
  readonly policy: Policy;
  readonly isDisabled: boolean;
  readonly onSave: (policy: Policy) => void;
};

const verdicts: readonly (readonly [keyof NoteModes, string])[] = [
  ['nothing', 'Says nothing'],
  ['unclear', 'Unclear'],
];

export function SurfaceTable({ host, surfaces, policy, isDisabled, onSave }: Given) {
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th>Place</th>
          {verdicts.map(([verdict, words]) => (
            <th key={verdict}>{words}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {surfaces.map(({ id, isUsual }) => {
          const place = { host: host.id, surface: id };
          const label = surfaceLabel(host.id, id);
          return (
            <tr key={id}>
              <td>{label}</td>
              {verdicts.map(([verdict, words]) => (
                <td key={verdict} data-label={words}>
                  <ModeChoice
                    label={`${label}: ${words}`}
                    value={ownModes(policy, place)?.[verdict] ?? null}
                    none={isUsual ? 'As everywhere' : 'Not looked at'}
                    isDisabled={isDisabled}
                    onChange={(mode) => onSave(withMode(policy, place, verdict, mode))}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
