import { useState } from 'react';
import type { Seam } from '#shared/seams/seam.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { wrongAt, wrongElsewhere } from '../form/problems.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useDeed } from '../form/use-deed.ts';
import type { Company } from '../pieces/use-company.ts';
import { server } from '../server/server.ts';
import { DeadlineFields } from './DeadlineFields.tsx';
import { LadderFields } from './LadderFields.tsx';
import { type Version, writeVersion } from './version-choice.ts';

type Given = {
  readonly seam: Seam;
  readonly company: Company;
  readonly versions: readonly Version[];
  readonly onSaved: () => void;
};

const places = ['name', 'owner', 'template', 'deadlines', 'ladder'];

/** What an admin and the seam’s owner decide about it. Handoffs on their way keep the seam as it was. */
export function SeamForm({ seam, company: { directory }, versions, onSaved }: Given) {
  const [draft, setDraft] = useState(seam);
  const save = useDeed(
    () => server.seams.save.mutate({ id: seam.id, seam: { ...draft, mode: seam.mode } }),
    onSaved,
  );
  const { problems } = save;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined);
      }}
    >
      <div className="row">
        <TextField
          label="Name"
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          wrong={wrongAt(problems, 'name')}
        />
        <ChoiceField
          label="Owner"
          hint="Accountable: decides what crosses, and is told when work gets stuck."
          none="Nobody yet"
          value={draft.owner ?? ''}
          choices={directory.people
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(owner) => setDraft({ ...draft, owner: owner || null })}
          wrong={wrongAt(problems, 'owner')}
        />
        <ChoiceField
          label="Template"
          value={writeVersion(draft.template)}
          choices={versions.map((version) => ({ value: writeVersion(version), label: version.label }))}
          onChange={(text) => {
            const chosen = versions.find((version) => writeVersion(version) === text);
            if (chosen !== undefined)
              setDraft({ ...draft, template: { id: chosen.id, version: chosen.version } });
          }}
          wrong={wrongAt(problems, 'template')}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.everyReceiver}
          onChange={({ target }) => setDraft({ ...draft, everyReceiver: target.checked })}
        />
        A handoff may have several receivers, and each of them must accept
      </label>
      <h3>Ladder</h3>
      <LadderFields
        ladder={draft.ladder}
        onChange={(ladder) => setDraft({ ...draft, ladder })}
        directory={directory}
        problems={problems}
      />
      <h3>Deadlines</h3>
      <DeadlineFields
        deadlines={draft.deadlines}
        onChange={(deadlines) => setDraft({ ...draft, deadlines })}
        problems={problems}
      />
      <Refused sentence={save.sentence} problems={wrongElsewhere(problems, places)} />
      <div className="deeds">
        <button type="submit" disabled={save.isRunning}>
          Save the seam
        </button>
      </div>
    </form>
  );
}
