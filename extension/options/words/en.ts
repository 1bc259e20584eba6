/** What the options page says. English gives the keys; a language that lacks one does not compile. `{names}` are filled in. */
export const english = {
  title: 'Baton settings',
  connection: 'Connection',
  connectedTo: 'Connected to {server} as {name}, {company}.',
  disconnect: 'Disconnect',
  server: 'Address of your company’s Baton',
  serverHelp: 'Such as https://baton.example.com. Whoever runs Baton at your company knows it.',
  serverManaged: 'Your company has set this address.',
  connect: 'Connect',
  notAllowed:
    'The browser was not allowed to reach {server}, so nothing is connected. Press Connect again and allow it.',
  codeTitle: 'Approve this browser',
  codeHelp: 'Open the page, sign in, and compare the code. Approve it only when it is the same.',
  codeOpen: 'Open the page',
  codeWaits: 'Waiting for your approval. The code is good until {time}.',
  cancel: 'Cancel',
  sites: 'Sites',
  sitesHelp: 'Where notes are checked in this browser.',
  siteManaged: '{site} (switched off by your company)',
  ownDomains: 'Domains of your own',
  ownDomainsHelp:
    'When your company uses {site} under an address of its own, add it here. The browser asks you to allow it.',
  ownDomain: 'Address, such as {example}',
  ownDomainWrong: 'This address is not of that kind. Write it as in {example}.',
  add: 'Add',
  remove: 'Remove {what}',
  language: 'Language',
  ownWords: 'Baton speaks',
  languageBrowser: 'As the browser',
  reopen: 'It holds for pages that are opened from now on.',
  notifications: 'Notifications',
  notifies: 'Show a notification for a new handoff and when one needs me',
  notifiesHelp: 'Within your team’s hours; critical ones always.',
  quiet: 'Quiet hours, in which nothing is shown',
  quietFrom: 'From',
  quietTo: 'To',
  storedTitle: 'What is stored in this browser',
  stored:
    'Handoffs: {handoffs}. Waiting to be sent: {queued}. Drafts: {drafts}. Counts for your company, without text: {reports}.',
  storedHelp:
    'Wiping forgets all of it and disconnects. What was not sent yet and drafts are lost; settings stay.',
  wipe: 'Wipe…',
  wipeSure: 'Wipe now: {queued} unsent and {drafts} drafts are lost',
  wiped: 'Everything was wiped.',
  developer: 'For calibration',
  describeHelp:
    'Click into a note field of a guarded page, then come back here. It copies how the field is built, without any of its text.',
  describe: 'Describe the field',
  described: 'Copied. It holds names of elements and attributes, no text.',
  notDescribed: 'No guarded page has a field in focus. Click into one and come back.',
};

export type OptionsWords = typeof english;
