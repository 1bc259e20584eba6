import { afterAll, beforeAll, expect, it } from 'vitest';
import { facts } from '#extension/hosts/zendesk/index.ts';
import { type AdapterBrowser, openAdapter } from '../../../support/hosts/adapter-browser.ts';
import { practiceHost } from '../../../support/hosts/zendesk/practice-host.ts';
import { openWorkspace, submit, type Workspace } from './workspace.ts';

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openAdapter(facts, practiceHost);
});
afterAll(() => browser.close());

const choose = async ({ shown }: Workspace, hand: string) => {
  await shown('assignee-field-autocomplete-trigger').click();
  await shown('assignee-field-dropdown-menu').getByRole('option', { name: hand, exact: true }).click();
};

const changesOfSubmit = async (workspace: Workspace, isHeld = true) => {
  await workspace.seen();
  await workspace.hold(isHeld);
  await workspace.shown(submit).click();
  await workspace.settle();
  const [attempt] = await workspace.seen();
  return attempt?.changes;
};

const toBen = [
  { kind: 'group', to: 'Engineering' },
  { kind: 'assignee', to: 'Ben Ito' },
];

it('a hand that a person chose goes with the save, until it is saved', async () => {
  const workspace = await openWorkspace(browser);
  expect(await changesOfSubmit(workspace)).toEqual([]);
  await choose(workspace, 'Engineering / Ben Ito');
  expect(await changesOfSubmit(workspace)).toEqual(toBen);
  expect(browser.server.saved()).toEqual([]);
  browser.server.failNext();
  expect(await changesOfSubmit(workspace, false)).toEqual(toBen);
  await workspace.shown('ticket_saving_error_notification').waitFor();
  expect(await changesOfSubmit(workspace, false)).toEqual(toBen);
  await expect
    .poll(() => browser.server.saved())
    .toMatchObject([{ surface: 'fields', fields: { group: 'Engineering', assignee: 'Ben Ito' } }]);
  await workspace.page.locator('[data-entity-id="4711"] .dirty').waitFor({ state: 'detached' });
  expect(await changesOfSubmit(workspace)).toEqual([]);
  await workspace.page.close();
});

it('a group alone is one change, and a hand put back is none', async () => {
  const workspace = await openWorkspace(browser);
  await choose(workspace, 'Engineering');
  expect(await changesOfSubmit(workspace)).toEqual([{ kind: 'group', to: 'Engineering' }]);
  await choose(workspace, 'Support / Ines Duarte');
  expect(await changesOfSubmit(workspace)).toEqual([]);
  await workspace.page.close();
});

it('“take it” is a change like any other', async () => {
  const workspace = await openWorkspace(browser, 'layout=grid', '4713');
  await workspace.shown('assignee-field-take-it-button').click();
  expect(await changesOfSubmit(workspace)).toEqual([
    { kind: 'group', to: 'Support' },
    { kind: 'assignee', to: 'Ines Duarte' },
  ]);
  await workspace.page.close();
});

it('what Zendesk changed by itself is no handoff', async () => {
  const workspace = await openWorkspace(browser);
  await workspace.shown('omni-header-subject').click();
  await workspace.page.evaluate(() => practice.assign['4711']?.('Billing', 'Dana Cole'));
  await workspace.page.locator('[title="Billing"]:visible').waitFor();
  expect(await changesOfSubmit(workspace)).toEqual([]);
  await workspace.page.close();
});

it('a macro that a person applied is one, and its note is read as it stands then', async () => {
  const workspace = await openWorkspace(browser);
  await workspace.shown('ticket-footer-macro-menu-autocomplete-input').fill('ask');
  await workspace.page.keyboard.press('Enter');
  await workspace.seen();
  await workspace.hold(true);
  await workspace.shown(submit).click();
  expect(await workspace.seen()).toMatchObject([
    { editors: [{ text: 'Follow up.' }], changes: [{ kind: 'group', to: 'Engineering' }] },
  ]);
  await workspace.page.close();
});

it('a change beside a public reply is told with it', async () => {
  const workspace = await openWorkspace(browser, 'channel=web');
  await workspace.putText('<p>My colleague Ben looks at it.</p>');
  await choose(workspace, 'Engineering / Ben Ito');
  await workspace.seen();
  await workspace.hold(true);
  await workspace.shown(submit).click();
  expect(await workspace.seen()).toMatchObject([{ editors: [{ audience: 'public' }], changes: toBen }]);
  await workspace.page.close();
});
