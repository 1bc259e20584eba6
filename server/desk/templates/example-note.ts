import { optionsOf } from '#shared/fields/choice/options.ts';
import { fieldTypes } from '#shared/fields/registry.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Field, Template } from '#shared/templates/template.ts';
import type { LocalDate } from '#shared/time/local-date.ts';

/** `soon` is a day to come: an example of a date is never over. */
type Around = { readonly directory: Directory; readonly soon: LocalDate };

export const emptyNote = ({ id, version }: Template): Note => ({ template: { id, version }, values: {} });

/** A note made of the template’s own good examples, so that a form can be seen filled in. What has none stays empty. */
export const exampleNote = (template: Template, around: Around): Note => ({
  ...emptyNote(template),
  values: Object.fromEntries(
    template.fields.flatMap((field) => {
      const value = exampleOf(field, around);
      return value === null ? [] : [[field.key, { kind: 'given', value, source: 'typed' } as FieldValue]];
    }),
  ),
});

function exampleOf({ type, settings, good }: Field, { directory, soon }: Around): unknown {
  if (type === 'choice') return optionsOf(settings ?? {})[0]?.value ?? null;
  if (type === 'date') return soon;
  if (type === 'person-or-rota') {
    const person = directory.people.find(({ active }) => active);
    return person === undefined ? null : { kind: 'person', id: person.id, name: person.name };
  }
  if (good === undefined) return null;
  const read = fieldTypes[type].fromText(good, settings ?? {}, directory);
  return read.ok ? read.value : null;
}
