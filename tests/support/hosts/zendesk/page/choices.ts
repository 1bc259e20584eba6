const asked = new URLSearchParams(location.search);

/** What the address asks for; the first value is what a page has without it. */
const choose = <const Values extends readonly string[]>(name: string, values: Values): Values[number] =>
  values.find((value) => value === asked.get(name)) ?? (values[0] as Values[number]);

const isOn = (name: string) => asked.get(name) === '1';

export const choices = {
  layout: choose('layout', ['standard', 'flexible', 'grid', 'ember', 'split', 'nameless']),
  tabs: choose('tabs', ['data-selected', 'aria-selected', 'aria-current', 'entity', 'address']),
  channel: choose('channel', [
    'internal',
    'web',
    'email',
    'sms',
    'native_messaging',
    'chat',
    'pigeon', // a value nobody knows
    'none', // no switcher at all
  ]),
  messaging: isOn('messaging'),
  garden: choose('garden', ['9', 'legacy']),
  items: choose('items', ['named', 'actions', 'nameless']),
  footer: choose('footer', ['menu', 'single', 'omni-save']),
  keys: choose('keys', ['bubble', 'capture', 'keyup', 'off']),
  composer: choose('composer', ['bottom', 'top', 'collapsed']),
  surface: choose('surface', [
    'workspace',
    'standard',
    'standard-inner',
    'standard-unmarked',
    'markdown',
    'plain',
  ]),
  save: choose('save', ['graphql', 'batch', 'xhr']),
  lang: choose('lang', ['en', 'es', 'de']),
  theme: choose('theme', ['light', 'dark']),
  swaps: isOn('swap'),
  readOnly: isOn('readonly'),
  decoys: isOn('decoys'),
} as const;

export type Channel = typeof choices.channel;
export type Language = typeof choices.lang;
