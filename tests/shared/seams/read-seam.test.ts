import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDeadlines } from '#shared/seams/default-deadlines.ts';
import { defaultLadder } from '#shared/seams/default-ladder.ts';
import { type Nameable, readSeam } from '#shared/seams/read-seam.ts';
import { workingDays, workingHours, workingMinutes } from '#shared/time/allowance.ts';
import { ladderOf, left, office, seamWith } from './office.ts';

const known: Nameable = {
  ...office({ people: { sid: left } }),
  templates: [{ id: 'sales-to-onboarding', version: 1 }],
};
const problems = (input: unknown) => {
  const read = readSeam(input, known);
  return read.ok ? [] : read.reason;
};
const sentenceAt = (path: string, input: unknown) =>
  problems(input).find((problem) => problem.path === path)?.sentence;

describe('reading a seam', () => {
  it('gives back what was written', () => {
    const seam = seamWith();
    expect(readSeam(JSON.parse(JSON.stringify(seam)), known)).toEqual({ ok: true, value: seam });
  });

  it('takes a draft without an owner while it is off', () => {
    expect(problems(seamWith({ owner: null, mode: 'off' }))).toEqual([]);
  });

  it('takes no seam live without an owner, not even to observe', () => {
    for (const mode of ['observe', 'warn', 'block'] as const) {
      expect(problems(seamWith({ owner: null, mode }))).toEqual([
        {
          path: 'owner',
          sentence:
            'A seam without an owner can’t go live: nobody would notice when work gets stuck. Name an owner, or leave it off.',
        },
      ]);
    }
  });

  it('refuses a seam from a team to itself', () => {
    expect(problems(seamWith({ to: 'sales' }))).toEqual([
      { path: 'to', sentence: 'A seam goes from one team to another. Choose a different receiving team.' },
    ]);
  });

  it('refuses teams, people, rotas and templates it does not know, all at once', () => {
    const ladder = ladderOf({ kind: 'person', id: 'ghost' }, { kind: 'rota', id: 'gone' }, { kind: 'lead' });
    const wrong = seamWith({
      from: 'gone',
      to: 'lost',
      owner: 'ghost',
      ladder,
      template: { id: 'sales', version: 1 },
    });
    expect(problems(wrong).map(({ path }) => path)).toEqual([
      ...['from', 'to', 'owner', 'template', 'ladder[0].asked.id', 'ladder[1].asked.id'],
    ]);
  });

  it('refuses a version of a template that was never published', () => {
    expect(sentenceAt('template', seamWith({ template: { id: 'sales-to-onboarding', version: 2 } }))).toBe(
      'This template has no such version. Choose one that was published.',
    );
  });

  it('refuses an owner who has left', () => {
    expect(sentenceAt('owner', seamWith({ owner: 'sid' }))).toBe(
      'This person has left. Choose somebody who is here.',
    );
  });

  it('refuses an empty ladder, and one of a hundred rungs', () => {
    expect(sentenceAt('ladder', seamWith({ ladder: [] }))).toContain('This ladder is empty');
    const ladder = ladderOf(...Array.from({ length: 100 }, () => ({ kind: 'lead' }) as const));
    expect(sentenceAt('ladder', seamWith({ ladder }))).toBe('There can be 12 rungs at most. Remove some.');
  });

  it('refuses a deadline of nothing, of half a minute, and of ages', () => {
    const { deadlines } = seamWith();
    const withAnswer = (answer: unknown) => ({ ...seamWith(), deadlines: { ...deadlines, answer } });
    expect(problems(withAnswer(workingMinutes(30)))).toEqual([]);
    for (const minutes of [0, -30, 0.5]) {
      expect(problems(withAnswer(workingMinutes(minutes))).map(({ path }) => path)).toEqual([
        'deadlines.answer.minutes',
      ]);
    }
    expect(problems(withAnswer(workingDays(21))).map(({ path }) => path)).toEqual(['deadlines.answer']);
    expect(problems(withAnswer(workingHours(161)))).toEqual([
      {
        path: 'deadlines.answer',
        sentence: 'This is longer than makes sense here. Give at most 20 working days, or 160 working hours.',
      },
    ]);
    expect(problems(withAnswer(workingHours(160)))).toEqual([]);
    expect(sentenceAt('deadlines.answer', withAnswer(4))).toContain('Say how much time it is');
  });

  it('caps how long a snooze or a pause may last', () => {
    const { deadlines } = seamWith();
    const long = { ...deadlines, snoozeCap: workingDays(31), pauseCap: workingDays(91) };
    expect(problems(seamWith({ deadlines: long })).map(({ path }) => path)).toEqual([
      ...['deadlines.snoozeCap', 'deadlines.pauseCap'],
    ]);
  });

  it('says what is wrong with the pair and the owner beside everything else', () => {
    const wrong = { ...seamWith({ owner: null, to: 'sales' }), name: ' ', everyReceiver: 'yes', extra: 1 };
    expect(
      problems(wrong)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['everyReceiver', 'extra', 'name', 'owner', 'to']);
  });

  it('never throws, whatever it is given', () => {
    const seam = seamWith();
    const junk = fc.record(Object.fromEntries(Object.keys(seam).map((key) => [key, fc.anything()])));
    const oneWrong = fc
      .tuple(fc.constantFrom(...Object.keys(seam)), fc.anything())
      .map(([key, value]) => ({ ...seam, [key]: value }));
    const check = (input: unknown) => {
      for (const { path, sentence } of problems(input)) {
        expect(path).toEqual(expect.any(String));
        expect(sentence).toMatch(/\.$/);
      }
    };
    fc.assert(fc.property(fc.oneof(fc.anything(), junk, oneWrong), check), { numRuns: 300 });
  });
});

describe('where a seam starts', () => {
  const templates = [
    ...[
      'sales-to-onboarding',
      'support-to-engineering',
      'onboarding-to-support',
      'marketing-to-sales',
      'quick',
    ],
  ];

  it('is always something that may be saved', () => {
    for (const id of templates) {
      const start = { deadlines: defaultDeadlines(id), ladder: defaultLadder(id, 'duty') };
      expect(problems(seamWith(start))).toEqual([]);
    }
  });

  it('gives the time to accept that each template asks for', () => {
    const accept = (id: string) => defaultDeadlines(id).accept;
    const alike = (one: unknown) => ({ routine: one, watch: one, critical: one });
    expect(accept('sales-to-onboarding')).toEqual(alike(workingDays(1)));
    expect(accept('onboarding-to-support')).toEqual(alike(workingDays(2)));
    expect(accept('support-to-engineering')).toEqual({
      ...{ routine: workingDays(1), watch: workingHours(4), critical: workingMinutes(30) },
    });
    expect(accept('marketing-to-sales')).toEqual({
      ...{ routine: workingHours(4), watch: workingHours(4), critical: workingMinutes(15) },
    });
    expect(accept('constructor')).toEqual(alike(workingDays(1)));
  });

  it('gives a day of silence, four hours to say something, two days to answer for a promise and to confirm', () => {
    expect(defaultDeadlines('anything')).toMatchObject({
      ...{
        activity: workingDays(1),
        stillOnIt: workingHours(4),
        promiseAnswer: workingDays(2),
        confirm: workingDays(2),
      },
    });
  });

  it('asks the cover, the rota where there is one, the lead, and last the owner', () => {
    const kinds = (rota: string | null) => defaultLadder('quick', rota).map(({ asked }) => asked.kind);
    expect(kinds('duty')).toEqual(['cover', 'rota', 'lead', 'owner']);
    expect(kinds(null)).toEqual(['cover', 'lead', 'owner']);
  });
});
