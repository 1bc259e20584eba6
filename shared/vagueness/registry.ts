import { call } from './rules/call/index.ts';
import { complaint } from './rules/complaint/index.ts';
import { copiedLabel } from './rules/copied-label/index.ts';
import { fillerText } from './rules/filler-text/index.ts';
import { followUp } from './rules/follow-up/index.ts';
import { genericWords } from './rules/generic-words/index.ts';
import { impression } from './rules/impression/index.ts';
import { keyboardMash } from './rules/keyboard-mash/index.ts';
import { passOn } from './rules/pass-on/index.ts';
import { placeholder } from './rules/placeholder/index.ts';
import { pleasantry } from './rules/pleasantry/index.ts';
import { pointer } from './rules/pointer/index.ts';
import { quotedOnly } from './rules/quoted-only/index.ts';
import { repeatedWords } from './rules/repeated-words/index.ts';
import type { Rule } from './rules/rule.ts';
import { sameAsBefore } from './rules/same-as-before/index.ts';
import { stateOnly } from './rules/state-only/index.ts';
import { tooThin } from './rules/too-thin/index.ts';
import { urgency } from './rules/urgency/index.ts';
import { vagueDate } from './rules/vague-date/index.ts';

/** Every rule, one line each, in the order a person should read what they find. */
export const rules: readonly Rule[] = [
  placeholder,
  keyboardMash,
  fillerText,
  copiedLabel,
  sameAsBefore,
  repeatedWords,
  quotedOnly,
  complaint,
  pointer,
  followUp,
  passOn,
  call,
  stateOnly,
  vagueDate,
  urgency,
  impression,
  pleasantry,
  genericWords,
  tooThin,
];
