import type { Weekday } from './work-calendar.ts';

/** One and many, with `{n}` where the number goes; a language without the difference says the same twice. */
type Counted = readonly [one: string, many: string];

/** What the arithmetic of a deadline is written with. `hours` and `minutes` are the short ones. */
export type ArithmeticWords = {
  readonly workingHours: Counted;
  readonly workingMinutes: Counted;
  readonly workingDays: Counted;
  readonly hours: string;
  readonly minutes: string;
  readonly space: string;
  readonly between: string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly months: readonly string[];
  /** `{weekday}`, `{day}`, `{month}` and `{year}` in their places. */
  readonly date: string;
  readonly dateWithYear: string;
};

const days = (names: string): Readonly<Record<Weekday, string>> => {
  const [mon = '', tue = '', wed = '', thu = '', fri = '', sat = '', sun = ''] = names.split(' ');
  return { mon, tue, wed, thu, fri, sat, sun };
};

const numbers = '1 2 3 4 5 6 7 8 9 10 11 12'.split(' ');

const latin = {
  hours: '{n} h',
  minutes: '{n} min',
  space: ' ',
  between: ', ',
  date: '{weekday} {day} {month}',
  dateWithYear: '{weekday} {day} {month} {year}',
};

export const english: ArithmeticWords = {
  ...latin,
  workingHours: ['{n} working hour', '{n} working hours'],
  workingMinutes: ['{n} working minute', '{n} working minutes'],
  workingDays: ['{n} working day', '{n} working days'],
  weekdays: days('Mon Tue Wed Thu Fri Sat Sun'),
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

export const arithmeticWords: Readonly<Record<string, ArithmeticWords>> = {
  en: english,
  es: {
    ...latin,
    workingHours: ['{n} hora laborable', '{n} horas laborables'],
    workingMinutes: ['{n} minuto laborable', '{n} minutos laborables'],
    workingDays: ['{n} día laborable', '{n} días laborables'],
    weekdays: days('lun mar mié jue vie sáb dom'),
    months: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  },
  de: {
    ...latin,
    workingHours: ['{n} Arbeitsstunde', '{n} Arbeitsstunden'],
    workingMinutes: ['{n} Arbeitsminute', '{n} Arbeitsminuten'],
    workingDays: ['{n} Arbeitstag', '{n} Arbeitstage'],
    weekdays: days('Mo Di Mi Do Fr Sa So'),
    months: numbers,
    date: '{weekday} {day}.{month}.',
    dateWithYear: '{weekday} {day}.{month}.{year}',
  },
  fr: {
    ...latin,
    workingHours: ['{n} heure ouvrée', '{n} heures ouvrées'],
    workingMinutes: ['{n} minute ouvrée', '{n} minutes ouvrées'],
    workingDays: ['{n} jour ouvré', '{n} jours ouvrés'],
    weekdays: days('lun. mar. mer. jeu. ven. sam. dim.'),
    months: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  },
  pt: {
    ...latin,
    workingHours: ['{n} hora útil', '{n} horas úteis'],
    workingMinutes: ['{n} minuto útil', '{n} minutos úteis'],
    workingDays: ['{n} dia útil', '{n} dias úteis'],
    weekdays: days('seg ter qua qui sex sáb dom'),
    months: 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
  },
  ja: {
    workingHours: ['{n}営業時間', '{n}営業時間'],
    workingMinutes: ['営業時間で{n}分', '営業時間で{n}分'],
    workingDays: ['{n}営業日', '{n}営業日'],
    hours: '{n}時間',
    minutes: '{n}分',
    space: '',
    between: '、',
    weekdays: days('月 火 水 木 金 土 日'),
    months: numbers,
    date: '{month}/{day}({weekday})',
    dateWithYear: '{year}/{month}/{day}({weekday})',
  },
};
