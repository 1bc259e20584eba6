import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { Problem } from '#shared/problem.ts';
import type { Template } from '#shared/templates/template.ts';
import { wrongAt } from '../../form/problems.ts';
import { kindWords } from '../kind-words.ts';
import { needWords } from '../need-words.ts';
import { moveFields } from './draft-template.ts';

type Given = {
  readonly template: Template;
  readonly onChange: (template: Template) => void;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly problems: readonly Problem[];
};

/** The fields in their order: moved by dragging, or by the handle and the keyboard. */
export function FieldOrder({ template, onChange, chosen, onChoose, problems }: Given) {
  const { fields } = template;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': fields.find((one) => one.key === key)?.label ?? `${key}` })),
    onReorder({ keys, target: { key, dropPosition } }) {
      if (dropPosition === 'on') return;
      onChange(moveFields(template, new Set([...keys].map(String)), String(key), dropPosition));
    },
  });
  return (
    <GridList
      aria-label="Fields in their order"
      className="field-order"
      items={fields.map((field, place) => ({
        ...{ id: field.key, label: field.label },
        about: `${kindWords[field.type]}, ${needWords(field.need, fields)}`,
        wrong: wrongAt(problems, `fields[${place}]`),
      }))}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onChoose(String(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => 'There is no field yet. Add the first one.'}
    >
      {({ id, label, about, wrong }) => (
        <GridListItem id={id} textValue={label} className="field-row">
          <Button slot="drag" className="handle" aria-label={`Move ${label}`}>
            <span aria-hidden="true">⠿</span>
          </Button>
          <span>
            <strong>{label === '' ? '(no label)' : label}</strong>{' '}
            {wrong !== undefined && <span className="tag late">to correct</span>}
            <span className="soft about">{about}</span>
          </span>
        </GridListItem>
      )}
    </GridList>
  );
}
