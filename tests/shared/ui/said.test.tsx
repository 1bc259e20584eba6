import { describe, expect, it, vi } from 'vitest';
import { inboxOf } from '#shared/handoffs/inbox.ts';
import type { CommandBody } from '#shared/handoffs/offers.ts';
import { said } from '#shared/templates/defaults/said.ts';
import { Actions } from '#shared/ui/actions/Actions.tsx';
import type { CommandOutcome } from '#shared/ui/actions/command-outcome.ts';
import { Brief } from '#shared/ui/brief/Brief.tsx';
import { HandoffLine } from '#shared/ui/lists/HandoffLine.tsx';
import { lineFor } from '#shared/ui/lists/line-for.ts';
import { Timeline } from '#shared/ui/timeline/Timeline.tsx';
import { loadWords } from '#shared/ui/words/load-words.ts';
import {
  button,
  buttonsIn,
  complaintsAbout,
  control,
  draw,
  form,
  press,
  settingWith,
  type,
} from '../../support/draw.tsx';
import { contextAt, type Story, sent } from '../../support/handoffs.ts';
import { confirmed, oneSided } from '../../support/said.ts';

const german = await loadWords('de');
const accepted: CommandOutcome = { outcome: 'accepted' };
const over: CommandOutcome = { outcome: 'refused', sentence: 'That day is over already.', places: ['by'] };

function actionsFor(story: Story, me: string, answer = accepted) {
  const onCommand = vi.fn(async (_: CommandBody) => answer);
  const { checking } = contextAt(story.now);
  const piece = <Actions handoff={story.open} template={said} checking={checking} onCommand={onCommand} />;
  return { ...draw(piece, settingWith({ me, now: story.now })), onCommand };
}

const briefFor = (story: Story, me: string, words = settingWith().words) =>
  draw(<Brief handoff={story.open} template={said} />, settingWith({ me, now: story.now, words })).page;

describe('the brief of what was said', () => {
  it('says to each side who wrote it and that nobody has confirmed it', () => {
    expect(briefFor(oneSided(), 'sam').textContent).toContain(
      'One-sidedYou wrote this down. Rita has not confirmed it yet.',
    );
    expect(briefFor(oneSided(), 'rita').textContent).toContain(
      'Sam wrote this down and nobody has confirmed it yet. Is it right?',
    );
    expect(briefFor(oneSided(), 'olga').textContent).toContain(
      'Sam wrote this down. Rita has not confirmed it yet.',
    );
  });

  it('says no more of it once it is confirmed', () => {
    const { textContent } = briefFor(confirmed(), 'sam');
    expect(textContent).not.toContain('One-sided');
    expect(textContent).toContain('Confirmed as it was written.');
    expect(textContent).toContain('agreed');
  });

  it('says who denies it, and who would put it otherwise', () => {
    const reason = 'I only said that I would look';
    const denied = oneSided().does({ type: 'Decline', reason, whose: null }, 'rita');
    expect(briefFor(denied, 'sam').textContent).toContain('Rita says that this was not said.');
    const gaps = [{ field: 'by', why: 'The Friday after' }];
    const corrected = briefFor(oneSided().does({ type: 'Return', gaps }, 'rita'), 'sam').textContent;
    expect(corrected).toContain('Rita says that it was said a little differently.');
    expect(corrected).toContain('By when: The Friday after');
  });

  it('asks in the person’s own language, the form’s labels too', () => {
    const gaps = [{ field: 'by', why: 'eine Woche später' }];
    const returned = oneSided().does({ type: 'Return', gaps }, 'rita');
    expect(briefFor(returned, 'sam', german).textContent).toContain('Bis wann: eine Woche später');
  });

  it('has nothing that axe complains of', async () => {
    expect(await complaintsAbout(briefFor(oneSided(), 'rita'))).toEqual([]);
  });
});

describe('whoever is asked', () => {
  it('confirms in one press', async () => {
    const { page, onCommand } = actionsFor(oneSided(), 'rita');
    expect(buttonsIn(page).slice(0, 3)).toEqual(['Yes, that was said', 'Not quite', 'That was not said']);
    await press(button(page, 'Yes, that was said'));
    expect(onCommand.mock.calls).toEqual([
      [{ type: 'Accept', readBack: { outcome: '', firstStep: '', by: '2026-12-04' } }],
    ]);
    expect(page.textContent).toContain('It is done, and the other side can see it.');
  });

  it('is asked for a day where the one that was written is over', async () => {
    const { page, onCommand } = actionsFor(oneSided().at('2026-12-07T15:00'), 'rita');
    await press(button(page, 'Yes, that was said'));
    expect(onCommand).not.toHaveBeenCalled();
    await type(control(page, 'Done by when'), '2026-12-09');
    await press(button(form(page, 'Yes, that was said'), 'Yes, that was said'));
    expect(onCommand.mock.calls[0]?.[0]).toMatchObject({ type: 'Accept', readBack: { by: '2026-12-09' } });
  });

  it('reads why a yes was not taken, and finds the form that asks for more', async () => {
    const { page } = actionsFor(oneSided(), 'rita', over);
    await press(button(page, 'Yes, that was said'));
    expect(page.textContent).toContain('That day is over already.');
    await press(button(page, 'Yes, that was said'));
    expect(control(page, 'Done by when')).toBeDefined();
  });

  it('corrects it field by field, and denies it with who may have said it', async () => {
    const { page, onCommand } = actionsFor(oneSided(), 'rita');
    await press(button(page, 'Not quite'));
    await press(control(page, 'By when'));
    await type(control(page, 'What is right in “By when”'), 'The Friday after');
    await press(button(form(page, 'Not quite'), 'Not quite'));
    expect(onCommand.mock.calls[0]?.[0]).toEqual({
      ...{ type: 'Return', gaps: [{ field: 'by', why: 'The Friday after' }] },
    });
    await press(button(page, 'That was not said'));
    expect(control(page, 'Who said it, then?')).toBeDefined();
  });

  it('says back everything else in words, as before', async () => {
    const { page } = actionsFor(sent(), 'rita');
    expect(buttonsIn(page)).not.toContain('Yes, that was said');
  });
});

describe('a row of a list', () => {
  const rowFor = (story: Story, me: string) => {
    const inbox = inboxOf(me, [story.open], story.now);
    const [line] = [...inbox.waitingForMe, ...inbox.iWaitFor];
    if (line === undefined) throw new Error('There is no line.');
    const setting = settingWith({ me, now: story.now });
    return draw(<HandoffLine line={lineFor(story.open, line, said)} />, setting).page.textContent;
  };

  it('is marked as one-sided for both, and no longer when it is confirmed', () => {
    expect(rowFor(oneSided(), 'rita')).toContain('You get the full export by FridayOne-sided');
    expect(rowFor(oneSided(), 'rita')).toContain('Confirm it, correct it, or say that it was not said');
    expect(rowFor(oneSided(), 'sam')).toContain('Rita’s turn: to confirm it');
    expect(rowFor(confirmed(), 'sam')).not.toContain('One-sided');
  });
});

describe('the timeline', () => {
  const told = (story: Story) =>
    draw(<Timeline events={story.events} template={said} promises={story.open.promises} />).page.textContent;

  it('tells it as something that was said', () => {
    const text = told(confirmed());
    expect(text).toContain('Sam wrote down that this was said. Rita is asked to confirm it.');
    expect(text).toContain('Rita confirmed that it was said.');
    expect(text).not.toContain('said it back');
  });
});
