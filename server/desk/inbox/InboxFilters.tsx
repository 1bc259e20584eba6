import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { fill } from '#shared/ui/words/fill.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import { setup } from '../server/queries.ts';
import { deskWords } from '../words/spoken.ts';
import { hasFilter, type InboxView } from './inbox-view.ts';

type Filters = Pick<InboxView, 'seam' | 'record' | 'person' | 'overdue' | 'promise'>;

const none = {
  seam: undefined,
  record: undefined,
  person: undefined,
  overdue: undefined,
  promise: undefined,
};

/** Every filter stands in the address, so that a view can be kept as a link. */
export function InboxFilters({ view }: { readonly view: InboxView }) {
  const { data } = useQuery(setup);
  const { filters: words, inbox } = deskWords();
  const navigate = useNavigate({ from: '/' });
  const change = (filter: { readonly [Key in keyof Filters]?: Filters[Key] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...filter }) as InboxView, replace: true });
  const people = [...(data?.directory.people ?? [])].sort((one, other) => one.name.localeCompare(other.name));
  return (
    <details className="filters" open={hasFilter(view)}>
      <summary>{hasFilter(view) ? words.some : words.title}</summary>
      <div className="row">
        <ChoiceField
          label={words.seam}
          none={words.any}
          value={view.seam ?? ''}
          choices={(data?.seams ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(seam) => change({ seam: seam || undefined })}
        />
        <ChoiceField
          label={words.person}
          none={words.anybody}
          value={view.person ?? ''}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(person) => change({ person: person || undefined })}
        />
        <TextField
          label={words.promise}
          type="date"
          value={view.promise ?? ''}
          onChange={(promise) => change({ promise: promise || undefined })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={view.overdue === true}
          onChange={({ target }) => change({ overdue: target.checked ? true : undefined })}
        />
        {words.overdue}
      </label>
      <div className="deeds">
        {view.record !== undefined && (
          <span className="tag">{fill(words.record, { record: view.record })}</span>
        )}
        {hasFilter(view) && (
          <button type="button" className="quiet" onClick={() => change(none)}>
            {inbox.filtersOff}
          </button>
        )}
      </div>
    </details>
  );
}
