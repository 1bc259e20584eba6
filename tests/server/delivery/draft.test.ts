import { describe, expect, it } from 'vitest';
import { bundleOf, draftOf, handoffLink, type Writing } from '#server/delivery/drafts/draft.ts';
import { asHtml } from '#server/delivery/drafts/draft-html.ts';
import { asText } from '#server/delivery/drafts/draft-text.ts';
import { english } from '#server/delivery/drafts/en/english.ts';
import { fill } from '#server/delivery/drafts/fill.ts';
import { wordings } from '#server/delivery/drafts/wordings.ts';
import { facts, hostile } from './facts.ts';

const writing: Writing = { publicUrl: 'https://baton.example.test/', showsNote: true };

describe('the message that should have been sent', () => {
  it('says who, what, by when, whose turn, why, and gives the link', () => {
    expect(asText(draftOf(facts(), writing))).toBe(
      [
        'Sam hands Acme renewal over to you.',
        'Read it, then accept it in your own words, or return it and name what is missing. It waits for you until Tue, 24 Nov 2026, 09:00 (America/New_York).',
        '',
        'Outcome wanted: Priya signs the amended statement of work',
        'By: Fri, 4 Dec 2026',
        'Waiting for: you, to accept it, until Tue, 24 Nov 2026, 09:00 (America/New_York)',
        'From: Sam, over Sales to onboarding',
        '',
        'Open the handoff: https://baton.example.test/handoffs/h-1',
        '',
        'Answering this message changes nothing; the link does.',
      ].join('\n'),
    );
  });

  it('is the same each time it is written', () => {
    expect(draftOf(facts(), writing)).toEqual(draftOf(facts(), writing));
  });

  it('keeps one subject a handoff, whatever happened', () => {
    const subjects = wordings.map((wording) => draftOf(facts({ wording }), writing).subject);
    expect(new Set(subjects)).toEqual(new Set(['Acme renewal · Sales to onboarding']));
  });

  it('leaves the words of the note out where not everybody may see them', () => {
    const text = asText(draftOf(facts(), { ...writing, showsNote: false }));
    expect(text).not.toContain('Priya');
    expect(text).toContain('Fri, 4 Dec 2026');
  });

  it('tells somebody else whose turn it is', () => {
    const { headline, next } = draftOf(facts({ wording: 'accepted', isYours: false, actor: 'Rita' }), writing)
      .items[0] ?? { headline: '', next: '' };
    expect(headline).toBe('Rita accepted Acme renewal.');
    expect(next).toBe('You don’t have to do anything. You hear of it when it is done.');
  });

  it('makes one message of several reminders', () => {
    const first = facts({ wording: 'still-on-it' });
    const second = facts({ wording: 'mend-reminder', handoff: 'h-2' });
    const draft = bundleOf([first, second], writing);
    expect(draft.subject).toBe('2 handoffs still wait for you');
    expect(asText(draft)).toContain('/handoffs/h-1');
    expect(asText(draft)).toContain('/handoffs/h-2');
  });

  it('asks nothing of somebody who is only told of several', () => {
    const one = facts({ wording: 'rehomed', isYours: false });
    const draft = bundleOf([one, { ...one, handoff: 'h-2' }], writing);
    expect(draft.subject).toBe('2 handoffs are in other hands now');
    expect(asText(draft)).not.toContain('wait for you');
  });

  it('names a critical one as such', () => {
    expect(asText(draftOf(facts({ severity: 'critical' }), writing))).toContain('Severity: Critical');
  });
});

describe.each(wordings)('the words for %s', (wording) => {
  const every = [true, false].flatMap((isYours) =>
    [facts().turn, null].flatMap((turn) =>
      ['Sam', null].map((actor) => draftOf(facts({ wording, isYours, turn, actor }), writing).items[0]),
    ),
  );

  it('are whole sentences, whoever did it and whoever has the turn', () => {
    for (const item of every) {
      for (const text of [item?.headline, item?.next]) {
        expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
        expect(text).not.toMatch(/[{}‹›]| {2}|null|undefined| [.,:]|: *\.|\. \./);
      }
    }
  });
});

it('has a sentence for each wording in each form it can take', () => {
  expect(Object.keys(english.sentences).sort()).toEqual([...wordings].sort());
});

describe('text that tries to be something else', () => {
  const everywhere = (text: string) =>
    facts({
      to: { id: 'x', name: text },
      ...{ sender: text, actor: text, seam: { id: 's', name: text } },
      record: { ...facts().record, name: text },
      turn: { name: text, why: 'to-accept', dueAt: null },
      said: [{ label: 'reason', text }],
    });

  it.each(hostile)('stays text in HTML: %j', (text) => {
    const html = asHtml(draftOf(everywhere(text), writing));
    const tags = [...html.matchAll(/<\/?([a-z!]+)[^>]*>/gi)].map(([, name]) => name?.toLowerCase());
    const ours = ['!doctype', 'html', 'body', 'p', 'strong', 'br', 'table', 'tr', 'td', 'a', 'hr'];
    expect(tags.filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)).toEqual([
      'https://baton.example.test/handoffs/h-1',
    ]);
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  });

  it.each(hostile)('never breaks the line of a subject or a headline: %j', (text) => {
    const { subject, toPerson, items } = draftOf(everywhere(text), writing);
    for (const line of [subject, toPerson, items[0]?.headline]) {
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it('is filled in once, and never read as a sentence again', () => {
    expect(fill('{one} and ‹{two}›', { one: '{two}', two: '{one} ‹{three}›' }, '-')).toBe(
      '{two} and {one} ‹{three}›',
    );
  });
});

it('leads to the handoff and nowhere else, whatever its id is', () => {
  expect(handoffLink('https://baton.test', '../evil?x=1#"<')).toBe(
    'https://baton.test/handoffs/..%2Fevil%3Fx%3D1%23%22%3C',
  );
});
