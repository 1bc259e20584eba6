import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { Pieces } from '../pieces/Pieces.tsx';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { deskWords } from '../words/spoken.ts';
import { SendForm } from './SendForm.tsx';

/** A handoff without the extension: over which seam, about what, and the fields that have to cross. */
export function SendPage() {
  const asked = useSearch({ from: '/send' }).seam;
  const { send: words } = deskWords();
  const navigate = useNavigate({ from: '/send' });
  return (
    <WithCompany>
      {(company) => {
        const { seams, templates } = company;
        const live = seams.filter(({ mode }) => mode !== 'off');
        const seam = live.find(({ id }) => id === asked) ?? (live.length === 1 ? live[0] : undefined);
        const template = templates.find(
          ({ id, version }) => id === seam?.template.id && version === seam.template.version,
        );
        return (
          <>
            <div className="head">
              <h1>{words.title}</h1>
            </div>
            {live.length === 0 ? (
              <p className="notice">{words.noSeam}</p>
            ) : (
              <div className="narrow">
                <ChoiceField
                  label={words.seam}
                  none={words.choose}
                  value={seam?.id ?? ''}
                  choices={live.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={(id) => void navigate({ search: id === '' ? {} : { seam: id } })}
                />
              </div>
            )}
            {seam !== undefined && template !== undefined && (
              <Pieces company={company}>
                <SendForm key={seam.id} seam={seam} template={template} />
              </Pieces>
            )}
          </>
        );
      }}
    </WithCompany>
  );
}
