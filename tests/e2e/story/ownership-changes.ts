import type { Page } from 'playwright';
import type { Saved } from '../../support/hosts/practice-host.ts';
import { deal, press, reach, ticket } from '../../support/hosts/salesforce/hands.ts';
import { clear } from '../matrix/guarded-pages.ts';
import type { Rule } from './rules-desk.ts';

/** One way in which work changes hands in a host: by whose hand, with what press, and what the host then stores. */
export type OwnershipChange = {
  readonly name: string;
  readonly host: string;
  readonly url: string;
  /** As in the key of a form's draft. */
  readonly record: string;
  readonly kind: Rule['kind'];
  /** The one that is held, and what is tried where nobody holds it: one each for off, observe and warn. */
  readonly to: string;
  readonly others: readonly [off: string, observed: string, warned: string];
  /** All that a person does, the press that saves among it. */
  readonly change: (page: Page, to: string) => Promise<void>;
  /** The press alone, where the choice still stands on the page; else the choice again. */
  readonly again: (page: Page, to: string) => Promise<void>;
  /** The same without a hand, by a workflow, a trigger, a flow; where nothing is stored by that, a person saves next. */
  readonly byItself: ((page: Page, to: string) => Promise<void>) | null;
  readonly stored: (to: string) => Pick<Saved, 'surface'> & Partial<Saved>;
};

declare const practice: {
  readonly change: Readonly<Record<string, (value: string) => void>>;
  readonly assign: Readonly<Record<string, (group: string, agent: string) => void>>;
  readonly state: { readonly moveStage: (value: string) => void };
};

const hubspotDeal = 'https://app.hubspot.com/contacts/4821973/record/0-3/90112233';

const hubspot = (name: string, property: string, rest: Pick<OwnershipChange, 'kind' | 'to' | 'others'>) => {
  const change = async (page: Page, to: string) => {
    const button = page.locator(`[data-test-id="property-input-${property}"] button`);
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    await page.locator(`#list-${property} [data-option-value="${to}"]`).click();
  };
  return {
    ...{ name, host: 'hubspot', url: hubspotDeal, record: 'hubspot 0-3 4821973:90112233', ...rest },
    ...{ change, again: change, stored: (to) => ({ surface: property, text: to }) },
    byItself: (page, to) =>
      page.evaluate(([name, value]) => practice.change[name]?.(value), [property, to] as const),
  } satisfies OwnershipChange;
};

const shown = (page: Page, testId: string) => page.locator(`[data-test-id="${testId}"]:visible`);
const submit = (page: Page) => shown(page, 'submit_button-button').click();

/** Who else could have the ticket, by the group they work in. */
const colleagues = [
  'Engineering / Ben Ito',
  'Billing / Dana Cole',
  'Onboarding / Aiko Mori',
  'Sales / Tom Becker',
];

const zendesk = (
  name: string,
  part: 'group' | 'assignee',
  rest: Pick<OwnershipChange, 'to' | 'others'>,
): OwnershipChange => ({
  ...{ name, host: 'zendesk', url: 'https://acme.zendesk.com/agent/tickets/4711', kind: part, ...rest },
  record: 'zendesk ticket acme:4711',
  change: async (page, to) => {
    await shown(page, 'assignee-field-autocomplete-trigger').click();
    const hand = colleagues.find((one) => one.split(' / ').includes(to)) ?? to;
    const list = shown(page, 'assignee-field-dropdown-menu');
    await list.getByRole('option', { name: hand, exact: true }).click();
    await submit(page);
  },
  again: submit,
  byItself: async (page, to) => {
    const [group = '', agent = ''] = colleagues.find((one) => one.includes(to))?.split(' / ') ?? [];
    await page.evaluate((hand) => practice.assign['4711']?.(...hand), [group, agent] as const);
    await page.locator(`[title="${to}"]:visible`).waitFor();
    await submit(page);
  },
  stored: (to) => ({ surface: 'fields', fields: { [part]: to } }),
});

const dialog = '[role="dialog"]';
const pathButton = 'button.slds-path__mark-complete';
const closedSave = `${dialog} button.uiButton--default`;
const ownerSave = `${dialog} button.slds-button_brand`;
const opportunity = 'salesforce Opportunity 0065g00000Kh3Pq';

const pathToClosed: OwnershipChange = {
  ...{ name: 'Salesforce, path to a closed stage', host: 'salesforce', url: deal(), record: opportunity },
  ...{ kind: 'stage', to: 'Closed Won', others: ['Proposal', 'Closed Lost', 'Prospecting'] },
  change: async (page, to) => {
    if (!to.startsWith('Closed')) {
      await page.locator(`.slds-path__link[data-tab-name="${to}"]`).click();
      return page.locator(pathButton).click();
    }
    await page.locator('.slds-path__link[data-tab-name="Closed"]').click();
    await page.locator(pathButton).click();
    await page.locator(`${dialog} select`).selectOption(to);
    await page.locator(closedSave).click();
  },
  again: (page) => page.locator(closedSave).click(),
  byItself: async (page) => {
    await page.evaluate(() => practice.state.moveStage('Closed'));
    await page.locator('.slds-path__item.slds-is-current [data-tab-name="Closed"]').waitFor();
    await page
      .locator('[data-target-selection-name="sfdc:RecordField.Task.Description"] textarea')
      .fill(clear);
    await page.locator('button.cuf-publisherShareButton').click();
  },
  stored: (to) => ({ surface: 'stage', fields: { StageName: to } }),
};

const stageInForm: OwnershipChange = {
  ...pathToClosed,
  ...{ name: 'Salesforce, stage in the record’s form', byItself: null },
  change: async (page, to) => {
    await page.locator('button[name="Edit"]').click();
    const field = '[data-target-selection-name="sfdc:RecordField.Opportunity.StageName"]';
    await (await reach(page, `${field} button[role="combobox"]`)).click();
    await (await reach(page, `${field} [role="option"][data-value="${to}"]`)).click();
    await press(page, await reach(page, 'button[name="SaveEdit"]'), 'mouse');
  },
  again: async (page) => press(page, await reach(page, 'button[name="SaveEdit"]'), 'mouse'),
  stored: (to) => ({ surface: 'Opportunity.Description', fields: { StageName: to } }),
};

const owner: OwnershipChange = {
  ...{ name: 'Salesforce, owner of a case', host: 'salesforce', url: ticket() },
  ...{ record: 'salesforce Case 5005g00000Kh3Pq', kind: 'owner' },
  ...{ to: 'Ben Ito', others: ['Onboarding', 'Dana Cole', 'Sam Novak'] },
  change: async (page, to) => {
    await page.locator('button[name="ChangeOwner"]').click();
    await page.locator(`${dialog} .forceChangeOwnerContent input`).fill(to);
    await page.locator(ownerSave).click();
  },
  again: (page) => page.locator(ownerSave).click(),
  byItself: null,
  stored: (to) => ({ surface: 'owner', fields: { OwnerId: to } }),
};

export const ownershipChanges: readonly OwnershipChange[] = [
  hubspot('HubSpot, deal stage', 'dealstage', {
    ...{ kind: 'stage', to: 'closedwon', others: ['appointmentscheduled', 'contractsent', 'closedlost'] },
  }),
  hubspot('HubSpot, owner', 'hubspot_owner_id', {
    ...{ kind: 'owner', to: '502', others: ['503', '501', '504'] },
  }),
  zendesk('Zendesk, group', 'group', { to: 'Engineering', others: ['Billing', 'Onboarding', 'Sales'] }),
  zendesk('Zendesk, assignee', 'assignee', {
    ...{ to: 'Ben Ito', others: ['Dana Cole', 'Aiko Mori', 'Tom Becker'] },
  }),
  pathToClosed,
  stageInForm,
  owner,
];
