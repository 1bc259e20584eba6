import type { Lexicon } from '../lexicon.ts';
import { dates } from './date-words.ts';
import { inflect } from './inflect.ts';
import { complete, groups, phrases } from './phrases.ts';
import { missing, sentences } from './sentences.ts';
import { wording } from './wording.ts';
import {
  abbreviations,
  articles,
  functionWords,
  genericWords,
  mistyped,
  money,
  notMistyped,
  numerals,
  references,
  stopWords,
  titles,
  topicWords,
  units,
  vagueWords,
} from './words.ts';

export const lexicon: Lexicon = {
  language: 'en',
  name: 'English',
  writing: 'words',
  functionWords,
  stopWords,
  genericWords: genericWords.map((line) => inflect(line, ' ')),
  topicWords: topicWords.map((line) => inflect(line, ' ')),
  vagueWords,
  articles,
  titles,
  abbreviations,
  mistyped,
  notMistyped,
  groups,
  phrases,
  complete,
  dates,
  units,
  numerals,
  money,
  references,
  roles: {
    steps: [
      'send ship replace sign order install remove reissue refund cancel renew deliver book schedule quote invoice repair move',
      'write build test deploy approve decide prepare draft add delete rename reset restore export import migrate visit',
    ],
    telling: [
      'no not needs need check checked fix clear update create delete merge use bring hold keep leave cut received posted normal negative',
      'positive complete out twice only before never always asked chose prefers hearing call concrete item own won lost open close',
    ],
    toward: ['with to from ask asks tell tells by for via'],
  },
  fields: {
    state: ['status state stage phase progress result outcome'],
    urgency: ['priority severity urgency impact'],
    choice: [
      'channel* type* kind category categories medium mode method start starts begin* duration length plan tier queue visibility audience frequency interval cadence cycle rhythm billing language payment source role preferred preference* via how form format currency industry segment sector region country size',
    ],
    yesNo: [
      'is are has have was were did does do can signed approved agreed told informed consent confirmed required',
    ],
    noneAllowed: [
      'issue* risk* blocker* workaround* promise* discount* exception* scope custom differ* open error* known',
    ],
    yes: ['yes y yep yeah ja'],
    no: ['no n nope'],
    none: ['none nothing no nil'],
  },
  mail: {
    quote: [
      'on _ _? _? _? _? _? _? _? _? _? _? _? wrote; original message; forwarded message; begin forwarded message',
    ],
    signature: [
      'best|kind|warm|kindest|warmest? regards|wishes|rgds; thanks|thank you? and|&? best|kind|warm|kindest? regards|wishes?; best; all the best; br|rgds|rgrds|kr|thx|tks|tx|ta|ciao; yours; many thanks and|&? best|kind? regards?; regards; cheers; sincerely; yours sincerely|truly|faithfully?; sent from my; thanks|thank you; many thanks; get outlook for; confidentiality notice; this email and any',
    ],
  },
  wording,
  sentences,
  missing,
};
