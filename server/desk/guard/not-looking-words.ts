import type { Answers } from '../server/server.ts';

type Seen = Answers['guard']['health']['hosts'][number]['couldNotSee'][number];
type NotLooking = NonNullable<Seen['why']>;

/** Why a save went by unseen, and what that asks of an admin. */
export const notLookingWords: Readonly<Record<NotLooking, string>> = {
  'rules-missing': 'the browser had no rules yet. It gets them when it reaches Baton.',
  'switched-off': 'Baton is switched off there.',
  'extension-reloaded': 'the extension was updated under an open page. Loading the page again mends it.',
  'too-slow': 'the page did not wait long enough.',
  threw: 'something broke inside Baton. If it goes on, switch the site off and tell us.',
  late: 'the save was over before it could be looked at.',
  'card-removed': 'the page took Baton’s card away.',
  'editor-without-save': 'there was an editor, but no known way to save it. The page may have changed.',
  'save-without-editor': 'something was saved, but no known editor. The page may have changed.',
  'unknown-audience': 'nobody could tell whether a customer reads it.',
  unreadable: 'the text could not be read. The page may have changed.',
  'unknown-page': 'the page is none that is known.',
};
