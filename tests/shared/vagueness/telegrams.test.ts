import { describe, expect, it } from 'vitest';
import { judge } from '#shared/vagueness/judge.ts';

const verdictOf = (text: string, more: object = {}) =>
  judge(text, { surface: 'note', now: '2026-11-21T09:30', ...more }).verdict;

describe('a few words', () => {
  it.each([
    ['door sticking', 'The door is sticking'],
    ['heater not working', 'the heater is not working'],
    ['reorder part', 'need to reorder the part'],
  ])('without an article are a telegram and enough, written out they are not: %s', (telegram, sentence) => {
    expect(verdictOf(telegram)).toBe('clear');
    expect(verdictOf(sentence)).toBe('unclear');
  });

  it.each(['- pricing\n- contract\n- training', 'Preise, Vertrag, Schulung'])(
    'that only name what it is about leave open what of it: %s',
    (text) => {
      expect(verdictOf(text)).toBe('unclear');
    },
  );

  it('with a name after a title say who, and not yet what', () => {
    expect(verdictOf('Call with Mrs Haddad')).not.toBe('clear');
    expect(verdictOf('Mrs Haddad pays cash, keys at the desk')).toBe('clear');
  });

  it.each(['CHECK A/C', 'R/H strut low'])('of a trade may be two capitals: %s', (text) => {
    expect(verdictOf(text)).not.toBe('nothing');
  });
});

describe('a whole note, with its reason or of a quiet shift', () => {
  it.each([
    'Wrong number, not a customer',
    'Recruiter, not interested, no action needed',
    'False alarm: cleaner pulled the plug',
    'Tested after the restart, all good, closing',
    'support answers from now on',
    'Fixed by the tenant himself',
    'Night shift without incidents, zero callouts',
    'Guardia de noche sin incidencias, cero llamadas',
    'RAS cette nuit',
    'Turno da noite sem ocorrências, nenhum chamado aberto',
    'Nachtschicht ruhig, keine Einsätze',
    'HU bestanden, o.f.M.',
    '当直中、入電なし',
  ])('is clear: %s', (text) => {
    expect(verdictOf(text)).toBe('clear');
  });
});

describe('a field', () => {
  it.each([
    ['twice a week', 'Frequency'],
    ['an hour', 'Duration'],
  ])('that asks how often or how long takes a measure of common words: %s in %s', (text, fieldName) => {
    expect(verdictOf(text, { surface: 'field', fieldName })).toBe('clear');
  });

  it.each([
    ['not sure', 'Number of sites'],
    ['various', 'Reason for leaving'],
  ])('is not filled by a word that puts it off: %s in %s', (text, fieldName) => {
    expect(verdictOf(text, { surface: 'field', fieldName })).toBe('nothing');
  });
});

it.each(['Please relancer le client asap', 'bonjour, please check', 'Kunde called, bitte follow up'])(
  'one word of another language among stock phrases is no content: %s',
  (text) => {
    expect(verdictOf(text)).toBe('nothing');
  },
);

it.each(['🙇‍♂️', '🤷‍♀️', 'ー', '〜', '確認確認確認', 'テキストテキストテキスト'])(
  'says nothing: %s',
  (text) => {
    expect(verdictOf(text)).toBe('nothing');
  },
);
