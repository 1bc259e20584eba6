import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, judgeWith } from '#shared/vagueness/judge.ts';
import { lexicon as english } from '#shared/vagueness/lexicon/en/index.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';

const options = { surface: 'note', now: '2026-11-21T09:30' };
const verdictOf = (text: string, more = {}) => judge(text, { ...options, ...more }).verdict;

describe('the phrases the product began with, alone', () => {
  const phrases: Record<string, readonly string[]> = {
    en: [
      'Follow up.',
      'follow-up',
      'f/u',
      'FOLLOW UP!!!',
      "Customer can't log in",
      'See above',
      'As discussed',
      'please handle',
      'TBD',
    ],
    es: [
      'Dar seguimiento.',
      'El cliente no puede entrar',
      'Ver arriba',
      'Según lo hablado',
      'segun lo hablado',
      'por favor gestionar',
      'Pendiente',
    ],
    de: [
      'Nachfassen.',
      'Kunde kann sich nicht einloggen',
      'Siehe oben',
      'Wie besprochen',
      'bitte kümmern',
      'bitte kuemmern',
      'offen',
    ],
    fr: [
      'À suivre.',
      'A suivre',
      'Le client ne peut pas se connecter',
      'Voir ci-dessus',
      'Comme convenu',
      'merci de traiter',
      'À définir',
    ],
    pt: [
      'Dar seguimento.',
      'Cliente não consegue entrar',
      'cliente nao consegue entrar',
      'Ver acima',
      'Conforme combinado',
      'favor tratar',
      'A definir',
    ],
    ja: [
      'フォローアップ',
      '顧客がログインできない',
      '上記参照',
      '前述の通り',
      'ご対応お願いします',
      '未定',
      '対応中',
    ],
  };
  const known = Object.entries(phrases).filter(([language]) =>
    lexicons.some((one) => one.language === language),
  );
  it.each(known.flatMap(([language, texts]) => texts.map((text) => [language, text] as const)))(
    '%s: %s',
    (language, text) => {
      const judged = judge(text, { ...options, language });
      expect(judged.verdict).toBe('nothing');
      expect(judged.findings.length).toBeGreaterThan(0);
      expect(judged.language).toBe(language);
    },
  );

  it.each(['asdf asdf', '....', '-', '???', '👍', 'lorem ipsum dolor sit amet', 'aaaaaaaaaa'])(
    'in no language: %s',
    (text) => {
      expect(verdictOf(text)).toBe('nothing');
      expect(judge(text, options).findings.length).toBeGreaterThan(0);
    },
  );
});

describe('a language nobody here knows', () => {
  it.each([
    '客户无法登录',
    'Клиент не может войти',
    'العميل لا يستطيع الدخول',
    'לקוח לא יכול להתחבר',
    'ลูกค้าเข้าสู่ระบบไม่ได้',
    '고객이 로그인할 수 없음',
    'Klant belt morgen terug',
    'Asiakas odottaa vastausta',
    'müşteri giriş yapamıyor',
  ])('is never held: %s', (text) => {
    expect(verdictOf(text)).toBe('clear');
  });
});

describe('the language of a note', () => {
  it('is the one asked for where several fit, else the first there is', () => {
    expect(judge('f/u', options).language).toBe('en');
    expect(judge('f/u', { ...options, language: 'es' }).language).toBe('es');
  });

  it('is told by slips of the fingers too, so that an empty note does not get away', () => {
    for (const text of ['resovled', 'urgnet', 'peding', 'asap pls hanlde', 'cusotmer cant login'])
      expect(judge(text, options)).toMatchObject({ verdict: 'nothing', language: 'en' });
  });

  it('is a second one too where a stock phrase of three words has the one small word that is left', () => {
    expect(verdictOf('Em andamento, waiting for customer')).toBe('nothing');
  });

  it('is not changed by one word that is a small word elsewhere', () => {
    expect(judge('PM done', options).verdict).toBe('clear');
    expect(judge('no access, tenant out', options).verdict).not.toBe('nothing');
  });
});

it.each(['massage', 'cannon', 'revolved', 'attacked', 'melting', 'replay', 'statue', 'worming'])(
  'a real word is no slip of a stock word: %s',
  (word) => {
    expect(verdictOf(`${word} Hoxton`)).toBe('clear');
  },
);

describe('findings', () => {
  it('point into the text as it was given', () => {
    const text = '  <p>Ｆｏｌｌｏｗ　up</p>';
    const finding = judge(text, options).findings.find(({ rule }) => rule === 'follow-up');
    expect(text.slice(finding?.from, finding?.to)).toBe('Ｆｏｌｌｏｗ　up');
  });

  it('speak the language of the note', () => {
    const [finding] = judgeWith([english], 'tbd', options).findings;
    expect(finding?.mend).toBe(english.sentences.placeholder.mend);
  });

  it('speak the language asked for when the note has none', () => {
    for (const lexicon of lexicons) {
      const [finding] = judge('....', { ...options, language: `${lexicon.language}-XX` }).findings;
      expect(finding?.mend).toBe(lexicon.sentences.placeholder.mend);
    }
  });

  it('name what a reader would have to ask', () => {
    const { findings } = judgeWith([english], 'Follow up with Lena', options);
    expect(findings.find(({ rule }) => rule === 'too-thin')?.mend).toBe('Add what exactly and by when.');
  });

  it('asks of a note that says nothing what it is about, however many words it has', () => {
    const text =
      'Had the usual natter with Barry about the footy and the price of everything. He is a good bloke.';
    const { verdict, findings } = judge(text, { surface: 'note', now: '2026-11-21T09:30' });
    expect(verdict).toBe('nothing');
    expect(findings.map(({ mend }) => mend)).toEqual(['Add what exactly and by when.']);
  });

  it('are none for an empty text, which says nothing', () => {
    for (const text of ['', ' ', '\n\t\u00a0'])
      expect(judge(text, options)).toEqual({ verdict: 'nothing', language: null, findings: [] });
  });
});

describe('gaming', () => {
  it.each([
    ['padding with the same phrase', 'follow up follow up follow up follow up follow up follow up'],
    [
      'padding with generic words',
      'This is an important update about the customer and the current status of the issue, please review and proceed accordingly',
    ],
    ['keys at random', 'qwertyuiop asdfghjkl zxcvbnm'],
    ['invisible characters', 'Fol\u200blow\u00ad up'],
    ['letters held down', 'pleeeease folllllow uuuup'],
    ['typographic punctuation', '— Follow—up… —'],
    ['the title again', 'renewal of the Lumen contract', { title: 'Renewal of the Lumen contract' }],
  ] as [string, string, object?][])('does not help: %s', (_, text, more = {}) => {
    expect(verdictOf(text, more)).toBe('nothing');
  });

  it('is seen when the last note comes again, which is never held for that alone', () => {
    const text = 'Sent Lena the signed crate list, pickup Tue 9:00';
    expect(verdictOf(text)).toBe('clear');
    expect(verdictOf(text, { earlier: ['something else', text.toUpperCase()] })).toBe('unclear');
  });
});

describe('what a field is called', () => {
  it('asks who "somebody from sales" is, and not who is named', () => {
    const field = { surface: 'field', fieldName: 'Decision maker' };
    expect(verdictOf('somebody from sales', field)).not.toBe('clear');
    expect(verdictOf('Ines from sales', field)).toBe('clear');
  });

  const field = (fieldName: string) => ({ surface: 'field', fieldName });
  it.each([
    ['212', 'Number of seats'],
    ['Dana Cole', 'Who'],
    ['in progress', 'Status'],
    ['urgent', 'Priority'],
    ['yes', 'Contract signed?'],
    ['none', 'Workaround'],
    ['Portugal', 'Country'],
    ['e-mail', 'Contact channel'],
    ['by phone', 'Preferred channel'],
    ['existing customer', 'Customer type'],
    ['today', 'Start'],
    ['E-Mail', 'Kontaktweg'],
    ['1 an', 'Durée'],
    ['nouveau client', 'Type'],
    ['inmediato', 'Inicio'],
    ['メール', '連絡方法'],
    ['電話', '連絡方法'],
    ['至急', '優先度'],
    ['対応中', '対応状況'],
    ['1年', '契約期間'],
  ])('makes %s in %s clear', (text, name) => {
    expect(verdictOf(text, field(name))).toBe('clear');
  });

  it.each([
    ['the team', 'Who'],
    ['n/a', 'Looks standard but isn’t'],
    ['-', 'Not sold'],
    ['sort it', 'Outcome wanted'],
    ['follow up', 'Next step'],
    ['tbd', 'Start date'],
    ['Start date', 'Start date'],
    ['soon', 'Start'],
    ['as discussed', 'Contact channel'],
    ['確認中', '担当'],
  ])('leaves %s in %s empty', (text, name) => {
    expect(verdictOf(text, field(name))).toBe('nothing');
  });
});

it.each([
  ['support team', 'Owner'],
  ['neu', 'Art'],
  ['新規', '種別'],
  ['sofort', 'Start'],
  ['imediato', 'Início'],
])('a short value of common words is asked about and never held: %s in %s', (text, fieldName) => {
  expect(verdictOf(text, { surface: 'field', fieldName })).toBe('unclear');
});

it.each([
  ['130', 'Número de usuários'],
  ['130', 'Número de usuarios'],
  ['130', 'Nombre d’utilisateurs'],
  ['130', 'Users'],
])('a number is what such a field asks for, whoever reads it: %s in %s', (text, fieldName) => {
  expect(verdictOf(text, { fieldName })).toBe('clear');
  expect(verdictOf(text, { fieldName: 'Notes' })).toBe('unclear');
});

it.each([
  ['Cierre del negocio', 'Motivo de baja', 'unclear'],
  ['Ende der Zusammenarbeit', 'Kündigungsgrund', 'nothing'],
  ['support team', 'Contact', 'nothing'],
  ['nouveau client', 'Motif', 'nothing'],
  ['novo cliente', 'Assunto', 'nothing'],
])('common words may be the very reason: %s in %s is not held', (text, fieldName, elsewhere) => {
  expect(verdictOf(text, { fieldName })).not.toBe('nothing');
  expect(verdictOf(text, { fieldName: 'Notes' })).toBe(elsewhere);
});

it('does not hold a rambling note in which what was said stands together', () => {
  const note =
    'Un encanto de señora; me tuvo al teléfono un rato y lo que quiere es pasar la cita del podólogo a la tarde';
  expect(verdictOf(note)).not.toBe('nothing');
});

it('takes what follows a title for a name, though it be a common word', () => {
  const byLists = (text: string) =>
    judgeWith(
      lexicons.map(({ wording: _, ...lexicon }) => lexicon),
      text,
      options,
    ).verdict;
  expect(byLists('Anruf von Frau Kurz')).toBe(byLists('Anruf von Frau Behrens'));
  expect(verdictOf('anruf kurz')).toBe('nothing');
});

it('takes a word that tells what became of a thing only with a thing', () => {
  expect(verdictOf('client lost it')).not.toBe('clear');
  expect(verdictOf('client lost keys')).toBe('clear');
});

describe('a whole note after a word or two', () => {
  it.each([
    'Vertrieb, Rückruf nicht nötig',
    'Kunde hat storniert, keine Aktion nötig',
    'sales call, no callback needed',
    'geprüft, keine Mängel',
  ])('is never held: %s', (text) => {
    expect(verdictOf(text)).not.toBe('nothing');
  });

  it.each(['dringend, bitte um Rückruf', 'wie besprochen, Kunde', 'Follow up, thanks'])(
    'has to be one: %s',
    (text) => {
      expect(verdictOf(text)).toBe('nothing');
    },
  );
});

describe('a number beside a common word', () => {
  it.each(['bloqueada tras 5 intentos', 'gesperrt nach 5 Versuchen', 'locked after 5 attempts'])(
    'is half an anchor: %s',
    (text) => {
      expect(verdictOf(text)).toBe('clear');
    },
  );

  it.each(['5 issues', 'called the client 3 times', '2 updates for the customer'])(
    'makes no note by itself: %s',
    (text) => {
      expect(verdictOf(text)).not.toBe('clear');
    },
  );
});

it.each(['presupuesto enviado 1.240', 'quote sent 1,240', 'orçamento enviado 1.240'])(
  'thousands are an amount, whatever parts them: %s',
  (text) => {
    expect(verdictOf(text)).toBe('clear');
  },
);

describe('a note in a script without spaces', () => {
  const verdictOfWords = (text: string) => verdictOf(text, { language: 'ja' });

  it.each(['5回失敗でロック', '分電盤の蓋を交換', '二階の蛍光灯が点滅'])(
    'is not long because it has many characters: %s',
    (text) => {
      expect(verdictOfWords(text)).toBe('clear');
    },
  );

  it.each(['請求書', '見積書と契約書'])('has one topic a word, not one a character: %s', (text) => {
    expect(verdictOfWords(text)).not.toBe('clear');
  });
});

describe('mail', () => {
  it('has headers with a space before their colon too, as French mail programs write them', () => {
    const mail = 'De : Karine Vallet\nObjet : RE: dossier\n\nBien reçu, je reviens vers vous.';
    expect(verdictOf(mail)).toBe('nothing');
  });

  it('is judged by what the writer added, not by the signature', () => {
    const signature = '\n\nBest regards\nAna Soler\nHead of Operations\n+49 151 2345678';
    expect(verdictOf(`please handle${signature}`)).toBe('nothing');
    expect(verdictOf(`Crane 4 is back in Leeds, rope replaced${signature}`)).toBe('clear');
  });

  it('is clear when what was pasted is', () => {
    expect(
      verdictOf(
        'FYI\n\nFrom: Ellis\nSubject: seats\n\nWe need 45 seats from January, five people leave the plant.',
      ),
    ).toBe('clear');
  });
});

describe('people of the record', () => {
  it('are something to hold on to, where a capital letter is not', () => {
    const text = 'follow up with Lena about pricing tomorrow';
    expect(judgeWith([english], text, { ...options, people: ['Lena Fox'] }).verdict).toBe('clear');
    expect(verdictOf('Call Him')).toBe('nothing');
  });
});

it('answers the same for the same text, whatever it is, with places inside it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('', ...lexicons.map((one) => one.name)),
      (text, extra) => {
        const whole = `${extra} ${text}`;
        const judged = judge(whole, options);
        expect(judge(whole, options)).toEqual(judged);
        for (const { from, to } of judged.findings) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(whole.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});
