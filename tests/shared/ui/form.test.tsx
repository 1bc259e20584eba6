import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Gap } from '#shared/handoffs/handoff.ts';
import { checkNote } from '#shared/templates/check-note.ts';
import { defaultTemplates } from '#shared/templates/defaults/registry.ts';
import type { Issue } from '#shared/templates/issue.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Field, Template } from '#shared/templates/template.ts';
import { HandoffForm } from '#shared/ui/form/HandoffForm.tsx';
import { Issues } from '#shared/ui/form/Issues.tsx';
import { german } from '#shared/ui/words/de.ts';
import { english } from '#shared/ui/words/en.ts';
import { japanese } from '#shared/ui/words/ja.ts';
import { awayFrom, directoryWith, monday } from '../../support/company.ts';
import {
  button,
  control,
  descriptionOf,
  draw,
  focus,
  key,
  leave,
  press,
  settingWith,
  type,
} from '../../support/draw.tsx';
import { contextAt, given } from '../../support/handoffs.ts';

const required = { need: { kind: 'required' } } as const;
const every: Template = {
  ...{ id: 'every', version: 1, name: 'One of each', language: 'en' },
  fields: [
    {
      ...required,
      key: 'text',
      type: 'text',
      label: 'Outcome',
      role: 'outcome',
      good: 'Priya signs',
      bad: 'sort it',
    },
    { ...required, key: 'list', type: 'list', label: 'Steps' },
    {
      ...{ ...required, key: 'severity', type: 'choice', label: 'Severity', role: 'severity' },
      settings: { options: ['routine', 'watch', 'critical'].map((value) => ({ value, label: value })) },
    },
    { ...required, key: 'yes-no', type: 'yes-no', label: 'Custom work' },
    { ...required, key: 'number', type: 'number', label: 'Seats', settings: { unit: 'seats' } },
    { ...required, key: 'money', type: 'money', label: 'Price' },
    { ...required, key: 'date', type: 'date', label: 'By when' },
    { ...required, key: 'to', type: 'person-or-rota', label: 'Who', role: 'to' },
    { ...required, key: 'contact', type: 'contact', label: 'Sponsor' },
    { ...required, key: 'link', type: 'link', label: 'Page' },
    { ...required, key: 'quote', type: 'quote', label: 'Exact error', noneAllowed: true },
    {
      ...required,
      key: 'promises',
      type: 'promises',
      label: 'Promises',
      role: 'promises',
      noneAllowed: true,
    },
    { need: { kind: 'optional' }, key: 'if-then', type: 'text', label: 'If, then', role: 'if-then' },
  ] as readonly Field[],
};

const { checking } = contextAt(monday);
const checkOf = (template: Template) => (note: Note) =>
  checkNote(note, template, { ...checking, today: '2026-11-23' });

type Shown = {
  readonly template?: Template;
  readonly values?: Readonly<Record<string, FieldValue>>;
  readonly gaps?: readonly Gap[];
  readonly showsAll?: boolean;
  readonly setting?: ReturnType<typeof settingWith>;
};

type HeldGiven = Required<Pick<Shown, 'template' | 'gaps' | 'showsAll'>> & {
  readonly check: (note: Note) => readonly Issue[];
  readonly first: Note;
  readonly onNote: (note: Note) => void;
};

/** As a panel holds it: the note lives outside of the form. */
function Held({ first, onNote, check, ...given }: HeldGiven) {
  const [note, setNote] = useState(first);
  const change = (next: Note) => {
    setNote(next);
    onNote(next);
  };
  return (
    <>
      <HandoffForm {...{ note, check, ...given }} onChange={change} />
      <Issues issues={check(note)} template={given.template} />
    </>
  );
}

function drawForm({ template = every, values = {}, gaps = [], showsAll = false, setting }: Shown = {}) {
  const { id, version } = template;
  const first: Note = { template: { id, version }, values };
  let now = first;
  const onNote = (note: Note) => {
    now = note;
  };
  const held = <Held {...{ template, gaps, showsAll, first, onNote }} check={checkOf(template)} />;
  const { page } = draw(held, setting);
  return { page, value: (name: string) => now.values[name] };
}

const typed = (value: unknown) => ({ kind: 'given', value, source: 'typed' });

describe('a field of each type', () => {
  it('puts what is typed or chosen into the note', async () => {
    const { page, value } = drawForm();
    await type(control(page, 'Outcome'), 'Priya signs the paper');
    await type(control(page, 'Steps'), 'Call Priya\nSend the file');
    await type(control(page, 'By when'), '2026-12-04');
    await type(control(page, 'Page'), 'https://acme.example');
    await type(control(page, 'Exact error'), 'AADSTS50011');
    await press(radio(page, 'Severity', 'routine'));
    await press(radio(page, 'Custom work', 'No'));
    await type(control(page, 'Seats'), '250');
    await leave();
    await type(control(page, 'Currency'), 'eur');
    await type(control(page, 'Amount'), '12500');
    await leave();
    await type(control(page, 'Name'), 'Maria Lopez');
    await type(control(page, 'E-mail'), 'maria@acme.example');
    expect(value('text')).toEqual(typed('Priya signs the paper'));
    expect(value('list')).toEqual(typed(['Call Priya', 'Send the file']));
    expect(value('date')).toEqual(typed('2026-12-04'));
    expect(value('link')).toEqual(typed('https://acme.example'));
    expect(value('quote')).toEqual(typed('AADSTS50011'));
    expect(value('severity')).toEqual(typed('routine'));
    expect(value('yes-no')).toEqual(typed(false));
    expect(value('number')).toEqual(typed(250));
    expect(value('money')).toEqual(typed({ amount: 12_500, currency: 'EUR' }));
    expect(value('contact')).toEqual(typed({ name: 'Maria Lopez', email: 'maria@acme.example' }));
  });

  it('reads a figure as the person’s language writes it', async () => {
    const { page, value } = drawForm({ setting: settingWith({ words: german }) });
    await type(control(page, 'Seats'), '1.250,5');
    await leave();
    expect(value('number')).toEqual(typed(1250.5));
  });

  it('is not in the note at all once it is empty again', async () => {
    const { page, value } = drawForm({ values: { text: given('something') } });
    await type(control(page, 'Outcome'), '');
    expect(value('text')).toBeUndefined();
  });
});

const radio = (page: HTMLElement, group: string, choice: string): HTMLElement => {
  const options = [...control(page, group).querySelectorAll('label')];
  const input = options.find(({ textContent }) => textContent === choice)?.querySelector('input');
  if (!input) throw new Error(`${group} has no choice ${choice}`);
  return input;
};

describe('a receiver', () => {
  const until = awayFrom('2026-11-20T00:00', '2026-11-30T08:00');
  const setting = settingWith({ directory: directoryWith({ rita: { absences: [until] } }) });

  it('is found by a part of the name and taken by keyboard, a rota as well', async () => {
    const { page, value } = drawForm({ setting });
    await type(control(page, 'Who'), 'dut');
    await key('ArrowDown');
    await key('Enter');
    expect(value('to')).toEqual(typed({ kind: 'rota', id: 'duty', name: 'Onboarding duty' }));
  });

  it('who is away says until when, and who covers', async () => {
    const { page } = drawForm({ setting });
    await type(control(page, 'Who'), 'rit');
    const option = document.querySelector('[role="option"]');
    expect(option?.textContent).toContain('Rita');
    expect(option?.textContent).toMatch(/away until Mon 30 Nov, 09:00, Cora covers/);
    expect(page).toBeDefined();
  });
});

describe('what a field says of itself', () => {
  it('stays quiet about an empty field until somebody has been there', async () => {
    const { page } = drawForm();
    expect(control(page, 'Outcome').getAttribute('aria-invalid')).toBeNull();
    await focus(control(page, 'Outcome'));
    await leave();
    expect(control(page, 'Outcome').getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(control(page, 'Outcome'))).toContain('“Outcome” is empty');
  });

  it('names every empty field after a first try to send', () => {
    const { page } = drawForm({ showsAll: true });
    expect(descriptionOf(control(page, 'By when'))).toContain('“By when” is empty');
  });

  it('gives the good and the bad example to read and to hear', () => {
    const { page } = drawForm();
    expect(descriptionOf(control(page, 'Outcome'))).toContain('Good: Priya signs');
    expect(descriptionOf(control(page, 'Outcome'))).toContain('Too thin: sort it');
  });

  it('says where its value came from', () => {
    const pulled = { kind: 'given', value: 'Acme', source: 'pulled' } as const;
    const inherited = { kind: 'given', value: ['one', 'two'], source: 'inherited' } as const;
    const { page } = drawForm({ values: { text: pulled, list: inherited, quote: given('x 1') } });
    expect(fieldOf(page, 'text').textContent).toContain(english.sources.pulled);
    expect(fieldOf(page, 'list').textContent).toContain(english.sources.inherited);
    expect(fieldOf(page, 'quote').textContent).toContain(english.sources.typed);
  });

  it('says why it came back', () => {
    const { page } = drawForm({ gaps: [{ field: 'date', why: 'Friday is a holiday there' }] });
    expect(descriptionOf(control(page, 'By when'))).toContain('Returned: Friday is a holiday there');
    expect(control(page, 'By when').getAttribute('aria-invalid')).toBe('true');
  });

  it('is needed as soon as what it hangs on is chosen', async () => {
    const { page } = drawForm();
    expect(control(page, 'If, then').getAttribute('aria-required')).toBeNull();
    await press(radio(page, 'Severity', 'critical'));
    expect(control(page, 'If, then').getAttribute('aria-required')).toBe('true');
  });
});

const fieldOf = (page: HTMLElement, name: string) => {
  const found = page.querySelector(`[data-field="${name}"]`);
  if (found === null) throw new Error(`There is no field ${name}`);
  return found;
};

describe('a field that is needed only sometimes', () => {
  it('is not there before it is needed', async () => {
    const quick = defaultTemplates[0];
    if (quick === undefined) throw new Error('There is no default template');
    const { page } = drawForm({ template: quick });
    expect(page.querySelector('[data-field="if-then"]')).toBeNull();
    await press(radio(page, 'Severity', 'Watch'));
    expect(page.querySelector('[data-field="if-then"]')).not.toBeNull();
  });
});

describe('“I don’t know yet”', () => {
  const toggle = (field: string) => `${field}: ${english.form.unknown}`;

  it('takes who finds out and by when, and brings back what was typed', async () => {
    const { page, value } = drawForm({ values: { text: given('Priya signs the paper') } });
    await press(button(page, toggle('Outcome')));
    await type(control(page, english.form.finder), 'Sam');
    await key('ArrowDown');
    await key('Enter');
    await type(inField(page, 'text', english.form.by), '2026-12-01');
    expect(value('text')).toEqual({
      ...{ kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-12-01' },
    });
    await press(button(page, `Outcome: ${english.form.known}`));
    expect(value('text')).toEqual(given('Priya signs the paper'));
  });

  it('is there for two fields at most, and the third says why not', async () => {
    const { page } = drawForm();
    await press(button(page, toggle('Outcome')));
    await press(button(page, toggle('Steps')));
    expect(button(page, toggle('Seats')).hasAttribute('disabled')).toBe(true);
    expect(descriptionOf(control(page, 'Seats'))).toContain(english.form.enough);
  });

  it('is no answer to how bad it is or who takes it', () => {
    const { page } = drawForm();
    expect(() => button(page, toggle('Severity'))).toThrow();
    expect(() => button(page, toggle('Who'))).toThrow();
  });
});

const inField = (page: HTMLElement, field: string, name: string) =>
  control(fieldOf(page, field) as HTMLElement, name);

it('“none” stands for a value where the template allows it, and brings back what was typed', async () => {
  const { page, value } = drawForm({ values: { quote: given('AADSTS50011') } });
  await press(control(page, 'Exact error: None'));
  expect(value('quote')).toEqual({ kind: 'none' });
  await press(control(page, 'Exact error: None'));
  expect(value('quote')).toEqual(given('AADSTS50011'));
});

describe('promises', () => {
  it('are listed with words, person, date, contract, who delivers and whether they agreed', async () => {
    const { page, value } = drawForm();
    await press(button(page, 'Add a promise'));
    await type(control(page, 'What was said'), 'All tablets are set up');
    await type(control(page, 'To whom'), 'Priya Nair');
    await type(inField(page, 'promises', 'By when'), '2026-12-18');
    await type(control(page, 'Who delivers it'), 'Rit');
    await key('ArrowDown');
    await key('Enter');
    await press(control(page, 'They have agreed'));
    expect(value('promises')).toEqual(
      typed([
        {
          ...{ words: 'All tablets are set up', to: 'Priya Nair', due: '2026-12-18', inContract: false },
          ...{ deliverer: { id: 'rita', name: 'Rita' }, agreed: true },
        },
      ]),
    );
  });

  it('are each taken out again', async () => {
    const { page, value } = drawForm();
    await press(button(page, 'Add a promise'));
    await press(button(page, 'Remove promise 1'));
    expect(value('promises')).toBeUndefined();
  });
});

it('an issue leads to its field', async () => {
  const { page } = drawForm();
  await press(button(page, 'Go to By when'));
  expect(document.activeElement).toBe(control(page, 'By when'));
});

describe('in German', () => {
  const setting = settingWith({ words: german });

  it('the form says what is wrong beside the field and in the list, with what helps', async () => {
    const { page } = drawForm({ setting });
    await focus(control(page, 'Outcome'));
    await leave();
    const empty =
      '„Outcome“ ist noch leer; die nächste Person müsste nachfragen. Füllen Sie es aus, oder sagen Sie, wer es bis wann herausfindet.';
    expect(descriptionOf(control(page, 'Outcome'))).toContain(empty);
    expect(page.querySelector('.b-issues')?.textContent).toContain(empty);
    expect(page.querySelector('.b-issues')?.textContent).not.toMatch(/\b(?:the|is|Choose|Fill)\b/);
  });

  it('a sentence that came without its code is shown as it came', () => {
    const old = { field: 'text', kind: 'vague', severity: 'warns' } as const;
    const issues = [{ ...old, sentence: 'An old sentence.', mend: 'Say more.' }];
    const { page } = draw(<Issues issues={issues} template={every} />, setting);
    expect(page.textContent).toContain('An old sentence. Say more.');
  });
});

it('the form sets no space after a full stop in Japanese', () => {
  const { page } = drawForm({ setting: settingWith({ words: japanese }), showsAll: true });
  expect(descriptionOf(control(page, 'Outcome'))).toContain(
    '「Outcome」がまだ空です。このままでは次の人が質問することになります。記入するか、',
  );
});
