/** Rules that look for stock phrases. Each is also the name of a family of phrases in every lexicon. */
export type PhraseFamily =
  | 'follow-up'
  | 'pointer'
  | 'call'
  | 'pass-on'
  | 'state-only'
  | 'placeholder'
  | 'complaint'
  | 'urgency'
  | 'impression'
  | 'pleasantry'
  | 'vague-date';

/** Rules that look at the text as a whole, in any language. */
export type StructureRule =
  | 'too-thin'
  | 'generic-words'
  | 'keyboard-mash'
  | 'repeated-words'
  | 'filler-text'
  | 'copied-label'
  | 'same-as-before'
  | 'quoted-only';

export type RuleName = PhraseFamily | StructureRule;
