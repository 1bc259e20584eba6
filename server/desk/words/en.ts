import type { List } from '../inbox/inbox-view.ts';
import type { Standing } from '../promises/promises-view.ts';

/** What the pages for senders and receivers say. English gives the keys; a language that lacks one does not compile. */
export const english = {
  shell: {
    ...{ skip: 'Go to the page', inbox: 'Inbox', send: 'Send', promises: 'Promises', seams: 'Seams' },
    ...{ pages: 'Pages', templates: 'Templates', people: 'People', connections: 'Connections' },
    ...{ account: 'Your account', waiting: 'Waiting for you', loading: 'Loading…' },
    away: 'Baton can’t be reached just now. What you see may be old; what you type stays. It goes on by itself when Baton is back.',
    signedOut: 'You are not signed in here any more, so nothing new arrives.',
    ...{ signIn: 'Sign in again', again: 'Try again', toInbox: 'Go to your inbox' },
    nothingHere: 'There is nothing here',
    noPage: 'The address leads to no page of Baton’s. Check the link, or go on from your inbox.',
    ...{ broken: 'This page could not be shown', reload: 'Load it again' },
    brokenWhy: 'Nothing was changed. Baton may have been updated while it was open; load the page again.',
    unreachable: 'Baton can’t be reached just now. What you typed is still here; try again in a moment.',
  },
  inbox: {
    ...{ title: 'Inbox', which: 'Which handoffs', search: 'Search handoffs, promises and people' },
    ...{ searchHint: 'Search (press /)', keys: 'j and k move, Enter opens.' },
    ...{ one: '{n} handoff.', many: '{n} handoffs.', more: '{n} handoffs and more.' },
    ...{ handoffs: 'Handoffs', promises: 'Promises', people: 'People', notActive: '(not active)' },
    foundNothing: 'Nothing here begins with “{text}”. Try fewer letters, or a name.',
    foundMore: 'These fit best, and there is more. Type more letters to find all of it.',
    ...{ foundAll: 'All that fits.', promisedTo: 'To {who}, by {day}', onlyRecord: 'only this record' },
    askedOne: 'One promise is yours to deliver without your yes so far.',
    askedMany: '{n} promises are yours to deliver without your yes so far.',
    ...{ askedMore: 'More than {n} promises are yours to deliver without your yes so far.' },
    ...{ lookOne: 'Look at it', lookMany: 'Look at them', nothingPasses: 'No handoff passes these filters.' },
    ...{ filtersOff: 'Take all filters off', noSeam: 'There is no seam yet, so nothing can be handed over.' },
    setUp: 'Set up the first one',
  },
  lists: {
    ...{ mine: 'Waiting for me', others: 'I wait for', teams: 'My teams’', all: 'Everything I may see' },
  } satisfies Record<List, string>,
  empty: {
    mine: 'Nothing waits for you. A handoff to you shows here the moment it is sent.',
    others: 'You wait for nobody. What you send and others have to do next shows here.',
    teams: 'Nothing goes between your teams and others now.',
    all: 'There are no handoffs yet. The first one shows here when somebody sends it.',
  } satisfies Record<List, string>,
  filters: {
    ...{ title: 'Filters', some: 'Filters (some are on)', seam: 'Seam', any: 'Any', anybody: 'Anybody' },
    ...{ person: 'Person on either side', promise: 'A promise is due before', overdue: 'Overdue only' },
    record: 'Record: {record}',
  },
  promises: {
    ...{ title: 'Promises to customers', which: 'Which promises', all: 'All', later: 'Show later ones' },
    ...{ deliverer: 'Who delivers', anybody: 'Anybody', contract: 'In the contract' },
    none: 'No such promise. What a sender writes down as promised to the customer shows here, by its date.',
    ...{ to: 'To {who}', delivers: '{who} delivers', first: 'first promised for {day}' },
  },
  standings: {
    ...{ open: 'Open', unsigned: 'Unsigned', moved: 'Moved', kept: 'Kept', broken: 'Broken' },
  } satisfies Record<Standing, string>,
  handoff: {
    hidden: 'This handoff can’t be shown',
    hiddenWhy:
      'It is gone, or it is between people and teams you are not part of. Ask whoever sent you the link, or sign in as the person it was meant for.',
  },
  send: {
    ...{ title: 'Send a handoff', seam: 'Over which seam', choose: 'Choose', send: 'Send' },
    noSeam: 'No seam is switched on, so nothing can be sent. Ask an admin to set one up.',
    ...{ about: 'What it is about', link: 'Link to it (https://…)' },
  },
};

export type DeskWords = typeof english;
