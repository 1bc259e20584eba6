import { describe, expect, it } from 'vitest';
import { putIntoNote } from '#extension/panel/form/put-into-note.ts';

const composed = { plain: 'Who: Dana', html: '<p>Who: Dana</p>' };
const editor = { key: 'note', surface: 'note', text: 'Follow up.', judgement: null };

function world(answer: unknown, canCopy = true) {
  const said: unknown[] = [];
  const copied: string[] = [];
  const page = {
    say: async (message: unknown) => {
      said.push(message);
      return answer as never;
    },
  };
  const copy = async (text: string) => {
    if (canCopy) copied.push(text);
    return canCopy;
  };
  return { page, copy, said, copied };
}

describe('put into note', () => {
  it('writes both forms into the editor that is named, and copies nothing', async () => {
    const { page, copy, said, copied } = world('written');
    expect(await putIntoNote(page, editor, composed, copy)).toBe('written');
    expect(said).toEqual([{ kind: 'write-note', editor: 'note', text: composed.plain, html: composed.html }]);
    expect(copied).toEqual([]);
  });

  it.each(['not-taken', 'no-editor', null])('copies where the page says %s', async (answer) => {
    const { page, copy, copied } = world(answer);
    expect(await putIntoNote(page, editor, composed, copy)).toBe('copied');
    expect(copied).toEqual(['Who: Dana']);
  });

  it('asks no page where there is no editor', async () => {
    const { page, copy, said } = world('written');
    expect(await putIntoNote(page, null, composed, copy)).toBe('copied');
    expect(said).toEqual([]);
  });

  it('leaves the text in sight where nothing can be copied', async () => {
    const { page, copy } = world('not-taken', false);
    expect(await putIntoNote(page, editor, composed, copy)).toBe('shown');
  });
});
