import type { ClockName } from '../../handoffs/clock.ts';
import type { AskedBecause, HappenedType } from '../../handoffs/events.ts';
import type { OpenEnd, OpenPromise, PauseReason, Standoff, Status } from '../../handoffs/handoff.ts';
import type { InboxLine } from '../../handoffs/inbox.ts';
import type { OfferType } from '../../handoffs/offers.ts';
import type { RefusalCode } from '../../handoffs/refusals.ts';
import type { IssueCode, MendCode, SideCode } from '../../templates/issue-sentences.ts';
import type { Source } from '../../templates/note.ts';
import type { Severity } from '../../templates/template.ts';
import { saidInEnglish } from './said/en.ts';

/** What the pieces say. English gives the keys; a language that lacks one does not compile. `{names}` are filled in. */
export const english = {
  language: 'en',
  common: {
    ...{ left: 'somebody who has left', baton: 'Baton', teamOf: 'the team {team}', nobody: 'nobody' },
    ...{ none: 'None', yes: 'Yes', no: 'No', cancel: 'Cancel', remove: 'Remove', choose: 'Choose' },
    ...{ optional: 'optional', required: 'needed', retry: 'Try again', more: 'Everything else' },
  },
  statuses: {
    ...{ sent: 'Sent', returned: 'Returned', accepted: 'Accepted', done: 'Done', confirmed: 'Confirmed' },
    withdrawn: 'Withdrawn',
  } satisfies Record<Status, string>,
  severities: {
    ...{ routine: 'Routine', watch: 'Watch', critical: 'Critical' },
  } satisfies Record<Severity, string>,
  times: {
    ...{ both: '{relative}, {exact}', asOf: 'As of {exact}, {relative}', since: 'began {when}' },
    ...{ due: 'due {when}', overdue: 'overdue: was due {when}', by: 'by {day}' },
  },
  turn: {
    ...{ yours: 'Your turn', theirs: '{who}’s turn', nobodys: 'Nobody’s turn', overdue: 'Overdue' },
    ...{ confirmed: 'Confirmed and closed.', withdrawn: 'Withdrawn and closed.' },
  },
  mine: {
    'to-accept': 'Accept it, return it, or say it is not yours',
    ...{ 'to-mend': 'Mend what is missing and send it again', 'to-answer': 'Answer the question' },
    ...{ 'to-agree-date': 'Say yes or no to the later date', 'to-finish': 'Finish it, or say how it goes' },
    'to-confirm': 'Confirm that it is done, or reopen it',
    ...{ 'to-settle': 'Take it, or say why it is not yours', 'owner-decides': 'Decide who takes it' },
    'to-agree-promise': 'Say whether you can keep this promise',
    'to-find-out': 'Find out what is still unknown',
  } satisfies Record<InboxLine['why'], string>,
  theirs: {
    ...{ 'to-accept': 'to accept it or return it', 'to-mend': 'to mend what is missing' },
    ...{ 'to-answer': 'to answer a question', 'to-agree-date': 'to agree to a later date' },
    ...{ 'to-finish': 'to finish it', 'to-confirm': 'to confirm that it is done' },
    ...{ 'to-settle': 'to take it, or to say why not', 'owner-decides': 'to decide who takes it' },
    ...{ 'to-agree-promise': 'to agree to a promise', 'to-find-out': 'to find something out' },
  } satisfies Record<InboxLine['why'], string>,
  clocks: {
    ...{ accept: 'Accept or return', mend: 'Mend and send again', answer: 'Answer the question' },
    ...{ activity: 'A sign of life', 'still-on-it': 'Still on it?', complete: 'Finished' },
    ...{ 'read-back': 'The date that was said back', confirm: 'Confirms itself' },
    ...{ snooze: 'The snooze ends', pause: 'The pause ends', checkpoint: 'Look at the promise' },
    ...{ 'promise-date': 'Promised to the customer', agreement: 'Agree to the promise' },
    ...{ 'open-end': 'Find out', standoff: 'Settle who takes it' },
  } satisfies Record<ClockName, string>,
  deadlines: {
    ...{ heading: 'Deadlines', none: 'No clock runs.', aside: 'Of promises and open questions' },
  },
  brief: {
    ...{ heading: 'What this is about', outcome: 'Outcome wanted', next: 'Next step', call: 'Who to call' },
    ...{ promised: 'Promised to the customer', risks: 'Open risks', noRisks: 'None were named.' },
    ...{ unknown: 'Not known yet', from: 'From', to: 'To', record: 'Open {record}', readBack: 'Said back' },
    ...{ firstStep: 'First step', finds: '{who} finds out by {day}', gaps: 'Returned because' },
    ...{ saidNothing: 'Nothing was written here.', question: '{who} asks', result: 'What came of it' },
    ...{ paused: 'Paused until {when}: {why}', snoozed: 'Quiet until {when}', stuck: 'Nobody moves' },
  },
  openEnds: {
    ...{ open: 'open', overdue: 'overdue', found: 'found out' },
  } satisfies Record<OpenEnd['status'], string>,
  standoffs: {
    'both-wait': 'Both sides last said that they wait for the other.',
    'answered-not-taken': 'A question was answered, and nobody went on.',
    'waiting-for-each-other': 'Two handoffs on this record wait for each other.',
    'both-declined': 'Both have said that it is not theirs.',
  } satisfies Record<Standoff['kind'], string>,
  promises: {
    ...{ words: 'What was said', to: 'To whom', due: 'By when', inContract: 'It is in the contract' },
    ...{ deliverer: 'Who delivers it', agreed: 'They have agreed', custom: 'It is work of its own' },
    ...{ add: 'Add a promise', remove: 'Remove promise {n}', one: 'Promise {n}' },
    ...{ contract: 'in the contract', noContract: 'not in the contract', delivers: '{who} delivers' },
    ...{ none: 'Nothing was promised.', late: 'overdue', toWhom: 'to {who}' },
    heading: 'Promises and open questions',
  },
  promiseStatus: {
    ...{ open: 'open', kept: 'kept', broken: 'broken' },
  } satisfies Record<OpenPromise['status'], string>,
  promiseAnswer: {
    ...{ awaited: 'not agreed yet', agreed: 'agreed', refused: 'refused', overdue: 'no answer in time' },
  } satisfies Record<OpenPromise['answer'], string>,
  form: {
    ...{ good: 'Good: {example}', bad: 'Too thin: {example}', unknown: 'I don’t know yet' },
    ...{ known: 'I know it', finder: 'Who finds out', by: 'By when' },
    enough: 'Two things are unknown already. Fill this in, or find one of them out first.',
    ...{ currency: 'Currency', amount: 'Amount', name: 'Name', role: 'Role', email: 'E-mail' },
    ...{ phone: 'Phone', gap: 'Returned: {why}', issues: 'What is missing', fine: 'Nothing is missing.' },
    ...{ toField: 'Go to {field}', stops: 'Must be mended', warns: 'Worth a look' },
    fromPage: 'From the record',
  },
  sources: {
    ...{ typed: 'typed', pulled: 'from the record', inherited: 'from the handoff before' },
  } satisfies Record<Source, string>,
  people: {
    ...{ people: 'People', rotas: 'Rotas', away: 'away until {when}' },
    ...{ awayCover: 'away until {when}, {who} covers', onNow: 'now {who}', nobodyOn: 'nobody on it now' },
    ...{ none: 'Nobody here is called that.', show: 'Show all' },
  },
  warnings: {
    heading: 'Before you send',
    'receiver-away': '{who} is away until {when}. {cover} would be asked instead.',
    'receiver-away-alone':
      '{who} is away until {when}, and nobody covers. The next on the ladder would be asked.',
    'nobody-on-rota': 'Nobody is on {who} now. The next on the ladder would be asked.',
    'no-shared-hour':
      'Your team and theirs share no working hour before {when}. Questions will not be answered in time.',
    'not-agreed': '{who} has not agreed to “{promise}” yet. They are asked when you send.',
    ...{ contradiction: 'Two facts don’t fit together. Check which one is right.', side: '{from}:' },
  },
  timeline: {
    ...{ heading: 'What happened', nothing: 'Nothing has happened yet.' },
    confirmedAlone: 'Nobody objected in time, so it counts as confirmed.',
  },
  events: {
    ...{ Sent: '{who} sent this to {to}.', Delivered: 'A message reached {to} by {channel}.' },
    MessageFailed: 'A message to {to} by {channel} failed: {answer}',
    ...{ NobodyTold: 'Nobody could be told: {answer}', Seen: '{who} opened it.' },
    ...{ RungSkipped: 'Somebody was passed over: {why}', HandAsked: '{to} was asked to take it{because}.' },
    ...{ OwnerHeld: 'Nobody took it. {to} decides now.', Accepted: '{who} accepted it and said it back.' },
    Returned: '{who} returned it: something is missing.',
    Declined: '{who} said that it is not theirs: “{why}”',
    ...{ Amended: '{who} changed the note: {fields}.', QuestionAsked: '{who} asked {to}: “{text}”' },
    ...{ QuestionAnswered: '{who} answered: “{text}”', Reassigned: '{who} handed it to {to}: “{why}”' },
    ...{ Snoozed: '{who} will come back to it {when}.', SnoozeEnded: 'The snooze ended.' },
    ...{ Paused: '{who} paused it until {when}: {why}.', PauseEnded: 'The pause ended.' },
    ...{ Progressed: '{who}: “{text}”', StillOnItAsked: 'Asked whether somebody is still on it.' },
    AcceptLapsed: '{to} went silent, so somebody else is asked.',
    CompletionOverdue: 'It was to be finished by now.',
    ReadBackOverdue: 'The date that was said back has passed.',
    MendReminded: '{to} was reminded to mend it.',
    MendHandedToOwner: 'Nobody mended it. The seam’s owner decides now.',
    AnswerReminded: '{to} was reminded to answer.',
    AnswerHandedToOwner: 'Nobody answered. The seam’s owner decides now.',
    StandoffHandedToOwner: 'Nobody took it. The seam’s owner decides now.',
    PromiseAgreed: '{who} agreed to deliver “{promise}”.',
    PromiseRefused: '{who} can’t deliver “{promise}”: “{why}”',
    PromiseUnanswered: 'Nobody has agreed to “{promise}” in time.',
    PromiseKept: 'Kept: “{promise}”. {text}',
    PromiseMoved: 'Moved to {day}: “{promise}”. {to} told the customer.',
    PromiseBroken: 'Broken: “{promise}”. {why} {to} told the customer.',
    PromiseCheckpointReached: 'Soon due at the customer: “{promise}”.',
    PromiseDatePassed: 'The customer’s date has passed: “{promise}”.',
    ...{ OpenEndFound: '{who} found out: {field}.', OpenEndOverdue: 'Still unknown: {field}.' },
    ...{ Completed: '{who} finished it: “{text}”', Confirmed: '{who} confirmed that it is done.' },
    ...{ Reopened: '{who} reopened it: “{why}”', Withdrawn: '{who} withdrew it: “{why}”' },
    ...{ StandoffRaised: 'Nobody moves. Asked who takes it: {to}.', Taken: '{who} took it.' },
    Disclaimed: '{who} said that it is not theirs: “{why}”',
    Rehomed: 'What waited for {who} waits for {to} now.',
    ClocksRecomputed: 'Deadlines were counted anew.',
  } satisfies Record<HappenedType, string>,
  because: {
    ...{ 'nobody-there': ', since nobody was there', due: ', since nobody took it in time' },
    ...{ declined: ', since it was declined', lapsed: ', since nothing was heard', reassigned: '' },
    ...{ rehomed: ', since somebody left or is away', amended: ', since the note changed' },
    ...{ mended: ' again', taken: '' },
  } satisfies Record<AskedBecause, string>,
  pauseReasons: {
    ...{ customer: 'the customer', supplier: 'a supplier', legal: 'legal' },
    ...{ 'holiday-freeze': 'a holiday freeze', 'internal-approval': 'an approval in the company' },
  } satisfies Record<PauseReason, string>,
  offers: {
    ...{ Accept: 'Accept', Return: 'Return with gaps', Decline: 'Not mine', Amend: 'Change the note' },
    ...{ Ask: 'Ask', Answer: 'Answer', Reassign: 'Hand to somebody else', Snooze: 'Snooze' },
    ...{ Pause: 'Pause', Complete: 'Done', Progress: 'Say how it goes', AgreePromise: 'I can keep it' },
    ...{ RefusePromise: 'I can’t keep it', KeepPromise: 'It was kept', MovePromise: 'Move it' },
    ...{ BreakPromise: 'It can’t be kept', FindOut: 'Found out', Confirm: 'Confirm', Reopen: 'Reopen' },
    ...{ Withdraw: 'Withdraw', Take: 'Take it', Disclaim: 'Not mine, because' },
  } satisfies Record<OfferType, string>,
  actions: {
    ...{ heading: 'What you can do', nothing: 'Nothing is asked of you here.', more: 'More' },
    ...{ outcome: 'In your words: what will be true when this is done?', firstStep: 'Your first step' },
    ...{ by: 'Done by when', wanted: 'Wanted by {day}; with a later date the sender is asked.' },
    ...{ reason: 'Why', gapsLead: 'Tick what is missing, and say why.' },
    ...{ gapWhy: 'What is missing in “{field}”', whose: 'Whose is it?' },
    whoseHint: 'Leave it empty if you don’t know; the next on the ladder is asked.',
    ...{ question: 'Your question', askTo: 'Whom do you ask?', answer: 'Your answer' },
    ...{ agree: 'Yes, {day} is fine', disagree: 'No, the date stays' },
    ...{ remark: 'A word about it, if you like', to: 'Who takes it?', until: 'Until when' },
    ...{ pauseWhy: 'What do you wait for?', progress: 'How it goes' },
    ...{ evidence: 'How do you know it was kept?', newDue: 'The new date' },
    ...{ toldBy: 'Who told the customer?', done: 'What came of it' },
    stillPromised:
      'Still promised to the customer: “{promise}”. Whoever delivers it keeps or breaks it first.',
    ...{ confirmLead: 'This closes the handoff for both sides.', found: 'What was found out' },
    agreeLead: 'You say to both sides that you can keep it by its date.',
    ...{ takeLead: 'It becomes yours, and its clocks start with you.', amend: 'Send the change' },
    ...{ sending: 'Sending…', sent: 'It is done, and the other side can see it.' },
    kept: 'Baton can’t be reached. It is kept here and will be sent.',
    unreachable: 'Baton can’t be reached. Your words are kept here; try again in a moment.',
    failed: 'Something went wrong on our side. Your words are kept; try again.',
  },
  ...saidInEnglish,
  /** The rules speak English themselves. */
  refusals: {} as { readonly [Code in RefusalCode]?: string },
  issues: {} as { readonly [Code in IssueCode]?: string },
  issueMends: {} as { readonly [Code in MendCode]?: string },
  issueSides: {} as { readonly [Code in SideCode]?: string },
  states: {
    ...{ loading: 'Loading…', emptyTitle: 'Nothing here', errorTitle: 'This could not be loaded' },
    ...{ errorHelp: 'Nothing is lost. Try again in a moment.', refusedTitle: 'That did not go through' },
    keptWords: 'Your words are kept here.',
  },
};

type Worded<One> = One extends string ? string : { readonly [Key in keyof One]: Worded<One[Key]> };
export type Words = Worded<typeof english>;
