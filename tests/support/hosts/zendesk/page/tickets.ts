export type Comment = {
  readonly author: string;
  readonly html: string;
  readonly isPublic: boolean;
  readonly at: string;
};

export type Ticket = {
  readonly id: string;
  readonly subject: string;
  readonly requester: string;
  readonly organization: string;
  readonly priority: string;
  readonly group: string;
  readonly agent: string;
  readonly tags: readonly string[];
  readonly draft: string;
  readonly log: readonly Comment[];
};

const followUp = { author: 'Ines Duarte', html: '<p>Follow up.</p>', isPublic: false };

export const tickets: readonly Ticket[] = [
  {
    id: '4711',
    subject: 'SSO login loops back to the sign-in page',
    requester: 'Maria Lopez',
    organization: 'Alder Freight',
    priority: 'High',
    group: 'Support',
    agent: 'Ines Duarte',
    tags: ['sso', 'okta'],
    draft: '',
    log: [
      {
        author: 'Maria Lopez',
        html: '<p>Hello, since this morning none of our dispatchers can sign in. After Okta we land on the sign-in page again.</p><p>We open the gates at 6 tomorrow.</p>',
        isPublic: true,
        at: '2026-11-18T08:12:00Z',
      },
      { ...followUp, at: '2026-11-18T09:40:00Z' },
    ],
  },
  {
    id: '4712',
    subject: 'Invoice of October shows 48 seats',
    requester: 'Tom Becker',
    organization: 'Hafenkontor Nord',
    priority: 'Normal',
    group: 'Billing',
    agent: '',
    tags: ['invoice'],
    draft: '<p>As discussed.</p>',
    log: [
      {
        author: 'Tom Becker',
        html: '<p>We have 40 seats. Why 48?</p>',
        isPublic: true,
        at: '2026-11-17T14:02:00Z',
      },
    ],
  },
  {
    id: '4713',
    subject: 'Export stops at 10,000 rows',
    requester: 'Priya Natarajan',
    organization: 'Alder Freight',
    priority: 'Low',
    group: 'Engineering',
    agent: 'Ben Ito',
    tags: ['export'],
    draft: '<p>Follow up.</p>',
    log: [
      {
        author: 'Priya Natarajan',
        html: '<p>The CSV ends at row 10,000.</p>',
        isPublic: true,
        at: '2026-11-16T10:30:00Z',
      },
    ],
  },
];

export const hands: readonly (readonly [group: string, agent: string])[] = [
  ['Support', 'Ines Duarte'],
  ['Engineering', 'Ben Ito'],
  ['Engineering', ''],
  ['Billing', 'Dana Cole'],
  ['Onboarding', 'Aiko Mori'],
  ['Sales', 'Tom Becker'],
];
