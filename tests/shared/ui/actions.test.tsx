import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CommandBody } from '#shared/handoffs/offers.ts';
import { Actions } from '#shared/ui/actions/Actions.tsx';
import type { CommandOutcome } from '#shared/ui/actions/command-outcome.ts';
import { type Drafts, DraftsContext, type Parts } from '#shared/ui/setting/drafts.ts';
import { german } from '#shared/ui/words/de.ts';
import { english } from '#shared/ui/words/en.ts';
import { template } from '../../support/company.ts';
import {
  button,
  buttonsIn,
  control,
  draw,
  focus,
  form,
  key,
  press,
  settingWith,
  type,
} from '../../support/draw.tsx';
import {
  contextAt,
  finished,
  given,
  noteWith,
  promise,
  type Story,
  sent,
  taken,
} from '../../support/handoffs.ts';

const outcomes = {
  accepted: { outcome: 'accepted' },
  refused: { outcome: 'refused', sentence: 'Please restate it in your own words.', places: ['outcome'] },
  kept: { outcome: 'unreachable', isKept: true },
  lost: { outcome: 'unreachable', isKept: false },
} as const satisfies Record<string, CommandOutcome>;

function drawFor(story: Story, me: string, answer: CommandOutcome = outcomes.accepted, words = english) {
  const onCommand = vi.fn(async (_: CommandBody) => answer);
  const { checking } = contextAt(story.now);
  const piece = (now: Story) => (
    <Actions handoff={now.open} template={template} checking={checking} onCommand={onCommand} />
  );
  const drawn = draw(piece(story), settingWith({ me, now: story.now, words }));
  return { ...drawn, onCommand, become: (next: Story) => drawn.redraw(piece(next)) };
}

const said = {
  outcome: 'The contract carries a signature',
  firstStep: 'Ring Priya about clause four',
  by: '2026-12-03',
};

async function fillReadBack(page: HTMLElement, words = english) {
  await press(button(page, words.offers.Accept));
  await type(control(page, words.actions.outcome), said.outcome);
  await type(control(page, words.actions.firstStep), said.firstStep);
  await type(control(page, words.actions.by), said.by);
}

const send = (page: HTMLElement, name: string) => press(button(form(page, name), name));

describe('what is offered', () => {
  it('is what state and person allow, the rare things folded away', async () => {
    const { page } = drawFor(sent(), 'rita');
    expect(buttonsIn(page)).toEqual(['Accept', 'Return with gaps', 'Not mine', 'Ask', 'More']);
    await press(button(page, 'More'));
    expect(buttonsIn(page)).toContain('Hand to somebody else');
  });

  it('is nothing for whoever is on neither side, and says so', () => {
    const { page } = drawFor(sent(), 'ravi');
    expect(buttonsIn(page)).toEqual([]);
    expect(page.textContent).toContain(english.actions.nothing);
  });

  it('puts first what takes the handoff on', () => {
    expect(buttonsIn(drawFor(taken(), 'rita').page)[0]).toBe('Done');
    expect(buttonsIn(drawFor(finished(), 'sam').page)[0]).toBe('Confirm');
  });

  it('stands with the promise it is about, and says so to whoever can’t see that', () => {
    const note = noteWith({ promises: given([promise()]) });
    const { page } = drawFor(taken({}, note), 'rita');
    expect(buttonsIn(page)).toContain('It was kept: Your data is imported on day one');
  });
});

describe.each([english, german])('an accept in $language', (words) => {
  it('hands over the read-back as it was typed', async () => {
    const { page, onCommand } = drawFor(sent(), 'rita', outcomes.accepted, words);
    await fillReadBack(page, words);
    await send(page, words.offers.Accept);
    expect(onCommand.mock.calls).toEqual([[{ type: 'Accept', readBack: said }]]);
    expect(page.textContent).toContain(words.actions.sent);
  });

  it('keeps every word when it is refused, with the sentence and the place marked', async () => {
    const { page } = drawFor(sent(), 'rita', outcomes.refused, words);
    await fillReadBack(page, words);
    await send(page, words.offers.Accept);
    expect(page.querySelector('[role="alert"]')?.textContent).toContain(outcomes.refused.sentence);
    const outcome = control(page, words.actions.outcome);
    expect(outcome).toHaveProperty('value', said.outcome);
    expect(outcome.getAttribute('aria-invalid')).toBe('true');
    expect(control(page, words.actions.firstStep)).toHaveProperty('value', said.firstStep);
  });
});

describe('words that were typed', () => {
  it('are still there when somebody else was quicker and nothing is offered any more', async () => {
    const { page, become } = drawFor(sent(), 'rita', outcomes.refused);
    await fillReadBack(page);
    await send(page, 'Accept');
    become(sent().does({ type: 'Accept', readBack: said }, 'cora'));
    expect(control(page, english.actions.outcome)).toHaveProperty('value', said.outcome);
  });

  it('are still there after the form was closed and opened again', async () => {
    const { page } = drawFor(sent(), 'rita');
    await fillReadBack(page);
    await press(button(page, 'Cancel'));
    await press(button(page, 'Accept'));
    expect(control(page, english.actions.outcome)).toHaveProperty('value', said.outcome);
  });

  it('stay when Baton can’t be reached and nobody keeps them, and when our side fails', async () => {
    const lost = drawFor(sent(), 'rita', outcomes.lost);
    await fillReadBack(lost.page);
    await send(lost.page, 'Accept');
    expect(lost.page.textContent).toContain(english.actions.unreachable);
    expect(control(lost.page, english.actions.outcome)).toHaveProperty('value', said.outcome);

    const broken = drawFor(sent(), 'rita');
    broken.onCommand.mockRejectedValueOnce(new Error('our bug'));
    await fillReadBack(broken.page);
    await send(broken.page, 'Accept');
    expect(broken.page.textContent).toContain(english.actions.failed);
    expect(control(broken.page, english.actions.outcome)).toHaveProperty('value', said.outcome);
  });

  it('go from the form when they are kept to be sent later, and it says so', async () => {
    const { page } = drawFor(sent(), 'rita', outcomes.kept);
    await fillReadBack(page);
    await send(page, 'Accept');
    expect(page.querySelector('form')).toBeNull();
    expect(page.querySelector('[role="status"]')?.textContent).toBe(english.actions.kept);
  });

  it('are sent once, however often the form is sent while it is under way', async () => {
    const { page, onCommand } = drawFor(sent(), 'rita');
    onCommand.mockImplementation(() => new Promise<CommandOutcome>(() => undefined));
    await fillReadBack(page);
    const asked = form(page, 'Accept') as HTMLFormElement;
    await act(async () => {
      asked.requestSubmit();
      asked.requestSubmit();
    });
    await send(page, 'Accept');
    expect(onCommand).toHaveBeenCalledTimes(1);
  });
});

describe('the small forms', () => {
  it('name the gaps on the fields that were ticked', async () => {
    const { page, onCommand } = drawFor(sent(), 'rita');
    await press(button(page, 'Return with gaps'));
    await press(control(page, 'By when'));
    await type(control(page, 'What is missing in “By when”'), 'Friday is a holiday there');
    await send(page, 'Return with gaps');
    const gaps = [{ field: 'by', why: 'Friday is a holiday there' }];
    expect(onCommand.mock.calls).toEqual([[{ type: 'Return', gaps }]]);
  });

  it('ask the other side without asking whom when there is only one', async () => {
    const { page, onCommand } = drawFor(taken(), 'rita');
    await press(button(page, 'Ask'));
    await type(control(page, english.actions.question), 'Which clause is it?');
    await send(page, 'Ask');
    expect(onCommand.mock.calls).toEqual([[{ type: 'Ask', to: 'sam', text: 'Which clause is it?' }]]);
  });

  it('answer a later date with yes or no', async () => {
    const later = { ...said, by: '2026-12-10' };
    const { page, onCommand } = drawFor(sent().does({ type: 'Accept', readBack: later }, 'rita'), 'sam');
    await press(button(page, 'Answer'));
    const [yes] = page.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    if (yes) await press(yes);
    await send(page, 'Answer');
    expect(onCommand.mock.calls).toEqual([[{ type: 'Answer', text: '', agrees: true }]]);
  });

  it('confirm, reopen and withdraw with their reasons', async () => {
    const done = drawFor(finished(), 'sam');
    await press(button(done.page, 'Confirm'));
    await send(done.page, 'Confirm');
    expect(done.onCommand.mock.calls).toEqual([[{ type: 'Confirm' }]]);
    await press(button(done.page, 'Reopen'));
    await type(control(done.page, 'Why'), 'One page is not signed');
    await send(done.page, 'Reopen');
    expect(done.onCommand).toHaveBeenLastCalledWith({ type: 'Reopen', reason: 'One page is not signed' });
  });

  it('pause until a moment on the person’s own wall', async () => {
    const { page, onCommand } = drawFor(taken(), 'rita');
    await press(button(page, 'More'));
    await press(button(page, 'Pause'));
    await type(control(page, 'Until when'), '2026-11-25T12:00');
    await send(page, 'Pause');
    const until = Date.parse('2026-11-25T11:00Z');
    expect(onCommand.mock.calls).toEqual([[{ type: 'Pause', reason: 'customer', until }]]);
  });

  it('say before “done” what is still promised', async () => {
    const note = noteWith({ promises: given([promise()]) });
    const { page } = drawFor(taken({}, note), 'rita');
    await press(button(page, 'Done'));
    expect(form(page, 'Done').textContent).toContain('Your data is imported on day one');
  });

  it('break a promise with who told the customer, who is most likely the one who says so', async () => {
    const note = noteWith({ promises: given([promise()]) });
    const { page, onCommand } = drawFor(taken({}, note), 'rita');
    await press(button(page, 'It can’t be kept: Your data is imported on day one'));
    await type(control(page, 'Why'), 'The file has no dates');
    await send(page, 'It can’t be kept');
    const body = { type: 'BreakPromise', promise: 'p1', reason: 'The file has no dates', toldBy: 'rita' };
    expect(onCommand.mock.calls).toEqual([[body]]);
  });
});

describe('by keyboard', () => {
  it('opens a form with Enter, stands in its first control, and comes back to the button', async () => {
    const { page } = drawFor(sent(), 'rita');
    await focus(button(page, 'Accept'));
    await key('Enter');
    expect(document.activeElement).toBe(control(page, english.actions.outcome));
    await focus(button(page, 'Cancel'));
    await key('Enter');
    expect(document.activeElement).toBe(button(page, 'Accept'));
  });
});

describe('words that were left with their page', () => {
  const keeping = (kept: Map<string, unknown>): Drafts => ({
    find: async (key) => kept.get(key),
    keep: (key, parts: Parts) => void kept.set(key, parts),
    drop: (key) => void kept.delete(key),
  });
  async function drawKeeping(kept: Map<string, unknown>, story: Story, me: string, answer: CommandOutcome) {
    const onCommand = vi.fn(async (_: CommandBody) => answer);
    const { checking } = contextAt(story.now);
    const { page } = draw(
      <DraftsContext value={keeping(kept)}>
        <Actions handoff={story.open} template={template} checking={checking} onCommand={onCommand} />
      </DraftsContext>,
      settingWith({ me, now: story.now }),
    );
    return { page, onCommand };
  }
  const begin = async (page: HTMLElement, name: string) => {
    await press(button(page, name));
    await act(async () => undefined);
  };

  it('are there again when the same deed is begun anew, whole, and are gone once they have arrived', async () => {
    const kept = new Map<string, unknown>();
    const first = await drawKeeping(kept, sent(), 'rita', outcomes.lost);
    await begin(first.page, 'Accept');
    await fillIn(first.page);
    await send(first.page, 'Accept');
    const second = await drawKeeping(kept, sent(), 'rita', outcomes.accepted);
    await begin(second.page, 'Accept');
    await send(second.page, 'Accept');
    expect(second.onCommand.mock.calls).toEqual([[{ type: 'Accept', readBack: said }]]);
    expect([...kept]).toEqual([]);
  });

  it('are there for a return as well: what was ticked, and why', async () => {
    const kept = new Map<string, unknown>();
    const label = template.fields.find(({ key }) => key === 'step')?.label ?? '';
    const first = await drawKeeping(kept, sent(), 'rita', outcomes.lost);
    await begin(first.page, 'Return with gaps');
    await press(control(first.page, label));
    await type(control(first.page, `What is missing in “${label}”`), 'Which clause?');
    const second = await drawKeeping(kept, sent(), 'rita', outcomes.accepted);
    await begin(second.page, 'Return with gaps');
    await send(second.page, 'Return with gaps');
    expect(second.onCommand.mock.calls).toEqual([
      [{ type: 'Return', gaps: [{ field: 'step', why: 'Which clause?' }] }],
    ]);
  });

  it.each([
    ['nothing that can be read', 'a string'],
    ['something of another kind', { outcome: 12, firstStep: null, by: [] }],
  ])('with %s in their place, the form is empty and works', async (_, found) => {
    const kept = new Map<string, unknown>([['accept handoff-1', found]]);
    const { page, onCommand } = await drawKeeping(kept, sent(), 'rita', outcomes.accepted);
    await begin(page, 'Accept');
    await fillIn(page);
    await send(page, 'Accept');
    expect(onCommand.mock.calls).toEqual([[{ type: 'Accept', readBack: said }]]);
  });

  async function fillIn(page: HTMLElement) {
    await type(control(page, english.actions.outcome), said.outcome);
    await type(control(page, english.actions.firstStep), said.firstStep);
    await type(control(page, english.actions.by), said.by);
  }
});
