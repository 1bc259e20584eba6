import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinPage } from '#extension/guard/join-page.ts';
import { runGuard } from '#extension/guard/run.ts';
import { de } from '#extension/guard/words/de.ts';
import type { HostAdapter } from '#extension/hosts/host.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import { openRoots } from './open-roots.ts';
import { plainHost } from './plain-host.ts';
import { practiceLine, rulesWith } from './practice-line.ts';
import { judged } from './stand-in-judge.ts';

vi.mock('#shared/vagueness/judge-with.ts', () => import('./stand-in-judge.ts'));

const clear = 'Call Dana Reyes at Northwind on 3 March 2027 about invoice INV-2231 and refund 420 EUR.';

let roots: ReturnType<typeof openRoots>;
let onPage: Record<string, number>;
let clicks: MouseEvent[];
let line: ReturnType<typeof practiceLine>;

beforeEach(() => {
  judged.length = 0;
  vi.useFakeTimers();
  roots = openRoots();
  document.body.innerHTML = `<main>
    <textarea data-key="body"></textarea>
    <textarea data-key="reply" data-audience="public"></textarea>
    <button data-saves="body">Save</button>
    <button data-saves="reply">Send</button>
    <button data-saves="" data-change="stage=won">Won</button></main>`;
  onPage = {};
  clicks = [];
  for (const type of plainHost().gates) {
    document.querySelector('main')?.addEventListener(type, (event) => {
      onPage[type] = (onPage[type] ?? 0) + 1;
      if (event.type === 'click') clicks.push(event as MouseEvent);
    });
  }
  line = practiceLine();
});

afterEach(() => {
  line.die();
  window.dispatchEvent(new CustomEvent('baton-guard', { cancelable: true }));
  roots.restore();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

const field = (key = 'body') =>
  document.querySelector<HTMLTextAreaElement>(`[data-key=${key}]`) as HTMLTextAreaElement;
const control = (saves = 'body') =>
  document.querySelector<HTMLButtonElement>(`[data-saves="${saves}"]`) as HTMLButtonElement;

async function start(more: Partial<HostAdapter> = {}, now?: () => number) {
  runGuard({ ...plainHost(), ...more }, line.line, (came) => came(joinPage), now);
  await vi.advanceTimersByTimeAsync(0);
}

function press(saves = 'body') {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    control(saves).dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  }
  control(saves).click();
}

/** The card comes with the page's next picture. */
const drawn = () => vi.advanceTimersByTimeAsync(40);

const write = (text: string, key = 'body') => {
  field(key).value = text;
};
const counted = async (what: string) => {
  await vi.advanceTimersByTimeAsync(5_000);
  return line
    .said('page-counts')
    .flatMap((one) => ('counts' in one ? one.counts : []))
    .filter((one) => one.what === what)
    .reduce((sum, { times }) => sum + times, 0);
};
const lastState = () => line.said('page-state').at(-1);

describe('a note that says nothing', () => {
  it('is held: no event of the press reaches the page, the text stays, the card says why', async () => {
    await start();
    write('Follow up.');
    press();
    expect(onPage).toEqual({});
    expect(field().value).toBe('Follow up.');
    await drawn();
    expect(roots.card()?.textContent).toContain('This note is not saved yet');
    expect(await counted('held')).toBe(1);
  });

  it('is held again at the second press, and counted once', async () => {
    await start();
    write('Follow up.');
    press();
    press();
    expect(onPage).toEqual({});
    expect(await counted('held')).toBe(1);
  });

  it('is not what a key that only comes up here means: it went down elsewhere and presses nothing', async () => {
    await start();
    write('Follow up.');
    control().dispatchEvent(
      new KeyboardEvent('keyup', { key: 'Enter', bubbles: true, cancelable: true, composed: true }),
    );
    await drawn();
    expect(onPage).toEqual({ keyup: 1 });
    expect(roots.card()).toBeNull();
    press();
    await drawn();
    expect(roots.card()).not.toBeNull();
  });

  it('is held to the end of its key, which comes up in the card; a key of the card’s own is left alone', async () => {
    await start();
    write('Follow up.');
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of ['keydown', 'keyup']) window.addEventListener(type, hear, true);
    const send = (to: Element | null, type: string) => {
      const keys = {
        key: 'Enter',
        code: 'Enter',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      to?.dispatchEvent(new KeyboardEvent(type, keys));
    };
    send(field(), 'keydown');
    await drawn();
    send(roots.card(), 'keyup');
    expect(heard).toEqual([]);
    send(roots.card(), 'keydown');
    send(roots.card(), 'keyup');
    expect(heard).toEqual(['keydown', 'keyup']);
    for (const type of ['keydown', 'keyup']) window.removeEventListener(type, hear, true);
  });

  it('passes while rules are missing, and the page says so', async () => {
    line.use(null);
    await start();
    write('Follow up.');
    press();
    await vi.advanceTimersByTimeAsync(400);
    expect(onPage.click).toBe(1);
    expect(roots.card()).toBeNull();
    expect(lastState()).toMatchObject({ state: { looks: 'not-guarding', why: 'rules-missing' } });
  });

  it('passes on a host that is switched off', async () => {
    line.use(rulesWith({ hostsOff: ['plain'] }));
    await start();
    write('Follow up.');
    press();
    expect(onPage.click).toBe(1);
  });

  it('passes in a mode that only warns, and the mark opens', async () => {
    line.use(rulesWith({ plainNotes: { nothing: 'warn', unclear: 'warn' } }));
    await start();
    write('Follow up.');
    press();
    expect(onPage.click).toBe(1);
    expect(roots.mark()?.textContent).toContain('Says nothing yet');
    expect(await counted('warned')).toBe(1);
  });

  it('passes unseen in a mode that only counts', async () => {
    line.use(rulesWith({ plainNotes: { nothing: 'observe', unclear: 'off' } }));
    await start();
    write('Follow up.');
    press();
    expect(onPage.click).toBe(1);
    expect(roots.mark()).toBeNull();
    expect(await counted('observed')).toBe(1);
  });

  it('passes in a public reply, which is not even read', async () => {
    const read = vi.fn(() => 'Follow up.');
    const host = plainHost();
    const findAttempt: HostAdapter['findAttempt'] = (event) => {
      const found = host.findAttempt(event);
      return found && { ...found, editors: found.editors.map((editor) => ({ ...editor, read })) };
    };
    await start({ findAttempt });
    press('reply');
    expect(onPage.click).toBe(1);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a clear note', () => {
  it('passes untouched and is saved once', async () => {
    await start();
    write(clear);
    press();
    expect(clicks).toHaveLength(1);
    expect(clicks[0]?.defaultPrevented).toBe(false);
    expect(field().value).toBe(clear);
  });

  it('passes after a hold, and the card goes', async () => {
    await start();
    write('Follow up.');
    press();
    write(clear);
    press();
    expect(clicks).toHaveLength(1);
    expect(roots.card()).toBeNull();
  });

  it('tells the worker when the host has saved', async () => {
    await start();
    write(clear);
    press();
    document.dispatchEvent(new CustomEvent('host-answered', { detail: 'saved' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(line.said('host-saved')).toHaveLength(1);
  });
});

/** The second file of the guard comes when `come` is called. */
async function startWithLatePart() {
  let come = () => {};
  runGuard(plainHost(), line.line, (came) => {
    come = () => came(joinPage);
  });
  await vi.advanceTimersByTimeAsync(400);
  return come;
}

describe('before the late part is there', () => {
  it('the save passes, counted as not seen, and the page says it is not guarded', async () => {
    await startWithLatePart();
    write('Follow up.');
    press();
    expect(onPage.click).toBe(1);
    expect(await counted('could-not-see')).toBe(1);
    expect(lastState()).toMatchObject({ state: { looks: 'not-guarding', why: 'rules-missing' } });
  });

  it('a host that is switched off says so', async () => {
    line.use(rulesWith({ hostsOff: ['plain'] }));
    await startWithLatePart();
    expect(lastState()).toMatchObject({ state: { looks: 'not-guarding', why: 'switched-off' } });
  });

  it('somebody is in a field already: the mark is there with it, and the save is held', async () => {
    const come = await startWithLatePart();
    write('Follow up.');
    field().focus();
    come();
    await vi.advanceTimersByTimeAsync(400);
    expect(roots.mark()?.textContent).toContain('Says nothing yet');
    // This page was there before the gate was.
    expect(lastState()).toMatchObject({ state: { why: 'late' } });
    press();
    expect(onPage).toEqual({});
  });
});

describe('rules', () => {
  const asked = () => line.said('page-rules').length;
  const nowhere = { findRecord: () => null };

  it('are not asked for where there is nothing to guard', async () => {
    document.body.innerHTML = '<main><p>A dashboard</p></main>';
    await start(nowhere);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked()).toBe(0);
    expect(lastState()).toMatchObject({ state: { looks: 'nothing-here' } });
  });

  it('are asked for once there is a field', async () => {
    await start(nowhere);
    await vi.advanceTimersByTimeAsync(400);
    expect(asked()).toBe(1);
  });

  it('are asked for again where nobody answered, and the page is guarded when somebody does', async () => {
    line.use(null);
    await start();
    await vi.advanceTimersByTimeAsync(400);
    line.use(rulesWith());
    await vi.advanceTimersByTimeAsync(5_000);
    write('Follow up.');
    press();
    expect(onPage).toEqual({});
    const often = asked();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(asked()).toBe(often);
  });

  it('are asked for again where a question is heard and never answered', async () => {
    line.beDeaf(true);
    await start();
    await vi.advanceTimersByTimeAsync(4_000);
    line.beDeaf(false);
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    write('Follow up.');
    press();
    expect(onPage).toEqual({});
    expect(asked()).toBe(2);
  });

  it.each([true, false])(
    'are not asked for without end where nobody ever answers (deaf: %s)',
    async (isDeaf) => {
      line.use(null);
      line.beDeaf(isDeaf);
      await start();
      await vi.advanceTimersByTimeAsync(600_000);
      expect(asked()).toBeLessThan(10);
    },
  );

  it('are asked for at once where a record is in view', async () => {
    await start();
    expect(asked()).toBe(1);
  });

  it('are asked for when a field comes later and somebody enters it, and its save is held', async () => {
    const { body } = document;
    const page = [...body.childNodes];
    body.replaceChildren();
    await start(nowhere);
    await vi.advanceTimersByTimeAsync(400);
    expect(asked()).toBe(0);
    body.replaceChildren(...page);
    field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(400);
    write('Follow up.');
    press();
    expect(onPage).toEqual({});
  });

  it('are asked for on a page built late at the first step in it, for a macro may write the note', async () => {
    const { body } = document;
    const page = [...body.childNodes];
    body.replaceChildren();
    await start(nowhere);
    await vi.advanceTimersByTimeAsync(400);
    body.replaceChildren(...page);
    body.insertAdjacentHTML('beforeend', '<input name="macro">');
    body.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    field().value = 'Follow up.';
    press();
    expect(onPage).toEqual({});
  });

  it('are asked for when somebody wants the panel', async () => {
    document.body.innerHTML = '<main><p>A dashboard</p></main>';
    await start(nowhere);
    await vi.advanceTimersByTimeAsync(400);
    await line.tell({ kind: 'toggle-panel' });
    expect(asked()).toBe(1);
    expect(roots.panel()).toBe('shown');
  });

  it('that change are of no interest where none were asked for', async () => {
    document.body.innerHTML = '<main><p>A dashboard</p></main>';
    await start(nowhere);
    await line.tell({ kind: 'rules-changed' });
    expect(asked()).toBe(0);
  });
});

describe('the note check', () => {
  const en = { language: 'en' } as Lexicon;

  it('is made ready where there is a field', async () => {
    line.use({ ...rulesWith(), lexicons: [en] });
    await start();
    await vi.advanceTimersByTimeAsync(400);
    expect(judged).not.toEqual([]);
  });

  it('costs a page without one nothing', async () => {
    document.body.innerHTML = '<main><button>Save</button></main>';
    line.use({ ...rulesWith(), lexicons: [en] });
    await start();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(judged).toEqual([]);
  });
});

describe('a field of a record that holds an old note', () => {
  const typeIn = (text: string) => {
    write(text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  };
  const come = async () => {
    field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(10);
  };
  beforeEach(() => {
    field().dataset.field = 'Description';
    write('Follow up.');
  });

  it('is saved as it stood when the person came', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(400);
    press();
    expect(onPage.click).toBe(1);
  });

  it('is saved when it was changed and changed back', async () => {
    await start();
    await come();
    typeIn(clear);
    await vi.advanceTimersByTimeAsync(200);
    typeIn('Follow up.');
    press();
    expect(onPage.click).toBe(1);
  });

  it('is held once somebody has written in it', async () => {
    await start();
    await come();
    typeIn('Follow up again.');
    press();
    expect(onPage).toEqual({});
  });

  it('is held when it was typed before anybody looked', async () => {
    const latePart = await startWithLatePart();
    typeIn('Follow up.');
    latePart();
    await vi.advanceTimersByTimeAsync(400);
    press();
    expect(onPage).toEqual({});
  });

  it('is held when it is no record’s field but a draft', async () => {
    delete field().dataset.field;
    await start();
    await vi.advanceTimersByTimeAsync(400);
    press();
    expect(onPage).toEqual({});
  });

  it('may be saved again once the host has stored it', async () => {
    await start();
    await come();
    typeIn('Follow up again.');
    press();
    await line.tell({ kind: 'write-note', editor: 'body', text: 'Follow up now.', html: '' });
    press();
    document.dispatchEvent(new CustomEvent('host-answered', { detail: 'saved' }));
    await vi.advanceTimersByTimeAsync(0);
    await come();
    press();
    expect(onPage.click).toBe(2);
  });
});

it('an empty note passes', async () => {
  await start();
  press();
  expect(onPage.click).toBe(1);
});

describe('what goes wrong lets the save pass', () => {
  const held = () => write('Follow up.');

  it('an adapter that throws', async () => {
    await start();
    held();
    field().dataset.broken = 'throws';
    press();
    expect(onPage.click).toBe(1);
    expect(await counted('could-not-see')).toBeGreaterThan(0);
    expect(lastState()).toMatchObject({ state: { why: 'threw' } });
  });

  it('a field that can’t be read', async () => {
    await start();
    held();
    field().dataset.broken = 'unreadable';
    press();
    expect(onPage.click).toBe(1);
    expect(await counted('could-not-see')).toBeGreaterThan(0);
  });

  it('a look that takes longer than fifty milliseconds', async () => {
    let time = 0;
    await start({}, () => {
      time += 51;
      return time;
    });
    held();
    press();
    await vi.advanceTimersByTimeAsync(0);
    expect(onPage.click).toBe(1);
    expect(lastState()).toMatchObject({ state: { why: 'too-slow' } });
  });

  it('not a machine that was busy elsewhere: the same look again is quick, so the note is held', async () => {
    const times = [0, 90, 95];
    await start({}, () => times.shift() ?? 95);
    held();
    control().click();
    expect(onPage).toEqual({});
  });

  it('a look that took long for a clear note is done once and passes', async () => {
    const host = plainHost();
    const findAttempt = vi.fn(host.findAttempt);
    let time = 0;
    await start({ findAttempt }, () => {
      time += 60;
      return time;
    });
    write(clear);
    control().click();
    expect(onPage.click).toBe(1);
    expect(findAttempt).toHaveBeenCalledTimes(1);
  });

  it('a wait of more than a hundred and fifty milliseconds, whoever was busy', async () => {
    const times = [0, 200, 201, 202];
    await start({}, () => times.shift() ?? 203);
    held();
    control().click();
    expect(onPage.click).toBe(1);
  });

  it('an extension that was updated: in the same press, with a word in the page, for good', async () => {
    await start();
    held();
    press();
    line.die();
    press();
    expect(onPage.click).toBe(1);
    expect(roots.text()).toContain('Baton was updated');
    press();
    expect(onPage.click).toBe(2);
  });

  it('a page that takes the card away', async () => {
    await start();
    held();
    press();
    roots.host()?.remove();
    await vi.advanceTimersByTimeAsync(20);
    press();
    expect(onPage.click).toBe(1);
    expect(line.said('page-state')).toContainEqual(
      expect.objectContaining({ state: { looks: 'not-guarding', why: 'card-removed' } }),
    );
  });

  it('letters that are still being composed', async () => {
    await start();
    held();
    const key = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    field().dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }));
    expect(onPage.keydown).toBe(1);
    field().dispatchEvent(new KeyboardEvent('keydown', key));
    expect(onPage.keydown).toBe(1);
  });
});

describe('a change of ownership on a live seam', () => {
  const seam = {
    host: 'plain',
    kind: 'stage',
    values: ['won'],
    seam: 'sales-onboarding',
    template: { id: 'sales-to-onboarding', version: 1 },
    mode: 'block',
  } as const;

  it('is held until the panel says its handoff is complete', async () => {
    line.use(rulesWith({ triggers: [seam] }));
    await start();
    press('');
    expect(onPage).toEqual({});
    await drawn();
    expect(roots.card()?.textContent).toContain('This handoff is not complete yet');
    const record = plainHost().findRecord();
    await line.tell({ kind: 'handoff-ready', record, seam: 'sales-onboarding', text: null });
    press('');
    expect(onPage.click).toBe(1);
  });

  it('passes while its handoff is under way already, and is held on another record', async () => {
    const record = plainHost().findRecord();
    const { host, type, id } = record ?? { host: '', type: '', id: '' };
    const way = { host, type, id, seam: 'sales-onboarding' };
    line.use({ ...rulesWith({ triggers: [seam] }), underWay: [way] });
    await start();
    press('');
    expect(onPage.click).toBe(1);
    line.use({ ...rulesWith({ triggers: [seam] }), underWay: [{ ...way, id: 'another' }] });
    await line.tell({ kind: 'rules-changed' });
    await Promise.resolve();
    press('');
    expect(onPage.click).toBe(1);
  });

  it('passes in a mode that only warns, with a word in passing that goes by itself', async () => {
    line.use(rulesWith({ triggers: [{ ...seam, mode: 'warn' }] }));
    await start();
    press('');
    expect(onPage.click).toBe(1);
    await drawn();
    expect(roots.card()?.textContent).toContain('This change passes work on without its handoff');
    expect(roots.card()?.getAttribute('role')).toBe('status');
    expect([...(roots.card()?.querySelectorAll('button') ?? [])].map((one) => one.ariaLabel)).toEqual([
      'Close',
    ]);
    expect(await counted('warned')).toBe(1);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(roots.card()).toBeNull();
  });

  it('passes in a mode that only counts, and nothing is said', async () => {
    line.use(rulesWith({ triggers: [{ ...seam, mode: 'observe' }] }));
    await start();
    press('');
    await drawn();
    expect([onPage.click, roots.card()]).toEqual([1, null]);
  });

  describe('while a colleague’s handoff', () => {
    const connected = { ...rulesWith({ triggers: [seam] }), isConnected: true };

    it('is under way passes, though the rules did not know of it', async () => {
      line.use(connected);
      line.hearOf(['sales-onboarding']);
      await start();
      await vi.advanceTimersByTimeAsync(400);
      press('');
      expect(onPage.click).toBe(1);
    });

    it('comes under way is not held any longer', async () => {
      line.use(connected);
      line.hearOf([]);
      await start();
      await vi.advanceTimersByTimeAsync(400);
      press('');
      expect(onPage).toEqual({});
      await drawn();
      line.hearOf(['sales-onboarding']);
      await line.tell({ kind: 'inbox-changed' });
      await vi.advanceTimersByTimeAsync(0);
      expect(roots.card()?.textContent).toContain('You can save now');
      press('');
      expect(onPage.click).toBe(1);
    });

    it('was withdrawn is held, whatever the rules knew', async () => {
      const { host, type, id } = plainHost().findRecord() ?? { host: '', type: '', id: '' };
      line.use({ ...connected, underWay: [{ host, type, id, seam: 'sales-onboarding' }] });
      await start();
      await vi.advanceTimersByTimeAsync(400);
      line.hearOf([]);
      await line.tell({ kind: 'inbox-changed' });
      await vi.advanceTimersByTimeAsync(0);
      press('');
      expect(onPage).toEqual({});
    });

    it('is over another seam is held all the same', async () => {
      line.use(connected);
      line.hearOf(['onboarding-support']);
      await start();
      await vi.advanceTimersByTimeAsync(400);
      press('');
      expect(onPage).toEqual({});
    });
  });

  it('is filled in beside the field that is guarded, not beside the first one', async () => {
    line.use(rulesWith({ triggers: [seam] }));
    await start();
    const won = control('');
    won.dataset.saves = 'reply body';
    write(clear);
    press('reply body');
    expect(await line.tell({ kind: 'panel-context' })).toMatchObject({ editor: { key: 'body' } });
  });

  it('passes where no seam asks for it', async () => {
    await start();
    press('');
    expect(onPage.click).toBe(1);
  });
});

describe('the panel', () => {
  it('hears what it stands beside', async () => {
    await start();
    write('Follow up.');
    press();
    const context = await line.tell({ kind: 'panel-context' });
    expect(context).toMatchObject({
      host: 'plain',
      record: { id: '7' },
      editor: { key: 'body', surface: 'note', text: 'Follow up.' },
      hold: { verdict: 'nothing', change: null },
    });
  });

  it('writes into the field, and what it wrote may be saved', async () => {
    await start();
    write('Follow up.');
    press();
    const text = 'ok';
    expect(await line.tell({ kind: 'write-note', editor: 'body', text, html: text })).toBe('written');
    expect(field().value).toBe(text);
    press();
    expect(onPage.click).toBe(1);
  });

  it('hears that a field is gone', async () => {
    await start();
    expect(await line.tell({ kind: 'write-note', editor: 'nope', text: 'a', html: 'a' })).toBe('no-editor');
  });
});

describe('a panel that never speaks', () => {
  it('is put away, and the worker opens a window instead', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(400);
    await line.tell({ kind: 'toggle-panel' });
    expect(roots.panel()).toBe('shown');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(roots.panel()).toBe('hidden');
    expect(line.said('panel-window')).toHaveLength(1);
  });

  it('is left alone once it has spoken', async () => {
    await start();
    await line.tell({ kind: 'toggle-panel' });
    await line.tell({ kind: 'panel-context' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(roots.panel()).toBe('shown');
    expect(line.said('panel-window')).toEqual([]);
  });
});

it('words in another language take the place of the old ones, with one root in the page', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(400);
  line.use({ ...rulesWith(), language: 'de', words: de });
  await line.tell({ kind: 'rules-changed' });
  await vi.advanceTimersByTimeAsync(400);
  write('Follow up.');
  press();
  await vi.advanceTimersByTimeAsync(400);
  expect(document.querySelectorAll('html > div')).toHaveLength(1);
  expect(roots.card()?.textContent).toContain('Diese Notiz ist noch nicht gespeichert');
});

it('a hold ends when the person goes to another record', async () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  await start();
  write('Follow up.');
  press();
  document.body.dataset.record = '8';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(roots.card()).toBeNull();
  delete document.body.dataset.record;
});

describe('two guards in one page', () => {
  it('a newcomer leaves when the first one lives', async () => {
    await start();
    const second = practiceLine();
    runGuard(plainHost(), second.line, (came) => came(joinPage));
    expect(second.heard).toEqual([]);
  });

  it('a newcomer takes over from a dead one, with its note gone', async () => {
    await start();
    write('Follow up.');
    press();
    line.die();
    press();
    expect(roots.text()).toContain('Baton was updated');
    line = practiceLine();
    await start();
    expect(roots.text()).not.toContain('Baton was updated');
    press();
    expect(onPage.click).toBe(1);
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });
});

describe('the mark', () => {
  it('follows the person into a field, says what the note is worth, and goes with the last letter', async () => {
    await start();
    write('Follow up.');
    field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(10);
    expect(roots.mark()?.textContent).toContain('Says nothing yet');
    write(clear);
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(200);
    expect(roots.mark()?.textContent).toContain('Clear');
    write('');
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(200);
    expect(roots.mark()).toBeNull();
  });

  it('stays away from a public reply', async () => {
    await start();
    write('Follow up.', 'reply');
    field('reply').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(200);
    expect(roots.mark()).toBeNull();
  });
});
