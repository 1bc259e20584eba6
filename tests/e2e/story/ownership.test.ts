import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteFields } from '../guard/note-fields.ts';
import { isHeld, unhurried, vague, writeVague } from '../guard/put-into-note.ts';
import { clear } from '../matrix/guarded-pages.ts';
import { panelOf } from '../panel/beside-hubspot.ts';
import { ownershipChanges } from './ownership-changes.ts';
import { openRulesDesk, type Rule, type RulesDesk } from './rules-desk.ts';

let desk: RulesDesk;
beforeAll(async () => {
  desk = await openRulesDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.forget());

const cases = ownershipChanges.map((one) => [one.name, one] as const);

/** What was done in pages of each host, as the browser has to have counted it. */
const done = new Map<
  string,
  { [what in 'held' | 'saved-anyway' | 'observed' | 'warned' | 'clear']: number }
>();
const did = (host: string, ...what: readonly (keyof typeof nothingDone)[]) => {
  const times = { ...(done.get(host) ?? nothingDone) };
  for (const one of what) times[one] += 1;
  done.set(host, times);
};
const nothingDone = { held: 0, 'saved-anyway': 0, observed: 0, warned: 0, clear: 0 };

/** Every change of the table at once: its first value is held, the others are not. */
const rules: readonly Rule[] = ownershipChanges.flatMap(({ host, kind, to, others: [off, seen, warned] }) => [
  { host, kind, values: [to], seam: 'closed-deals', mode: 'block' as const },
  { host, kind, values: [off], seam: 'live-customers', mode: 'block' as const },
  { host, kind, values: [seen], seam: 'closed-deals', mode: 'observe' as const },
  { host, kind, values: [warned], seam: 'closed-deals', mode: 'warn' as const },
]);

const held = (page: Page) => page.getByText('This handoff is not complete yet');
const warned = (page: Page) => page.getByText('This change passes work on without its handoff');
/** What is sent, and what is said of a save, is the same whatever is changed, so one kind a host shows it. */
const isFirstOfHost = (host: string, kind: Rule['kind']) =>
  ownershipChanges.find((one) => one.host === host)?.kind === kind;
const sentences = () => desk.saved().map(({ surface, text, fields }) => ({ surface, text, fields }));

it('the rules of the workspace reach the browser', async () => {
  await desk.switchSeam('live-customers', 'off');
  await desk.rule(rules);
});

describe.each(cases)('%s', (_, { host, url, record, kind, to, others, change, again, byItself, stored }) => {
  it('is held until its handoff is complete, and then saved once', async () => {
    const handoff = await desk.draftFor(record);
    const page = await desk.open(url);
    await change(page, to);
    await held(page).waitFor();
    did(host, 'held');
    expect(desk.saved()).toEqual([]);

    await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
    const panel = await panelOf(page);
    await panel.getByText('This change passes work on', { exact: false }).waitFor();
    const outcome = panel.getByRole('textbox', { name: 'Outcome wanted', exact: true });
    await expect.poll(() => outcome.inputValue(), { timeout: 40_000 }).toContain('Hamburg tours');
    const hasEditor = host === 'zendesk';
    await panel.getByRole('button', { name: hasEditor ? 'Put into note' : 'Send', exact: true }).click();
    await page.getByText('You can save now').waitFor();
    expect(desk.saved()).toEqual([]);
    await panel.getByRole('button', { name: 'Close panel' }).click();

    await again(page, to);
    await expect.poll(() => desk.saved().length).toBe(1);
    const { surface, ...rest } = stored(to);
    expect(desk.saved()).toMatchObject([{ surface: hasEditor ? 'internal-note' : surface, ...rest }]);
    if (hasEditor) expect(desk.saved()[0]?.text).toContain('Outcome wanted: Northgate plans its Hamburg');
    await expect.poll(() => desk.statusOf(handoff), { timeout: 40_000 }).toBe('sent');
    await desk.withdraw(handoff);
    await page.close();
  });

  if (isFirstOfHost(host, kind))
    it('is saved once with a reason, which the seam’s owner reads', async () => {
      const page = await desk.open(url);
      const reason = `Dana has the ${to} of ${host} in writing already`;
      await change(page, to);
      await page.getByRole('button', { name: 'Save anyway' }).click(unhurried);
      await page.getByRole('textbox', { name: /Why save it/ }).fill('x');
      await page.getByRole('button', { name: 'Allow this save' }).click(unhurried);
      await page.getByText('That gives no reason yet').waitFor();
      await page.getByRole('textbox', { name: /Why save it/ }).fill(reason);
      await page.getByRole('button', { name: 'Allow this save' }).click(unhurried);
      await page.getByText('You can save now').waitFor();
      expect(desk.saved()).toEqual([]);
      await again(page, to);
      await expect.poll(() => sentences()).toMatchObject([stored(to)]);
      did(host, 'held', 'saved-anyway');
      await page.close();
      await desk.report();
      const bypass = (await desk.bypasses()).find((one) => one.reason === reason);
      expect(bypass).toMatchObject({
        seam: { id: 'closed-deals' },
        record: { id: record.split(' ').at(-1) },
      });
    });

  it('passes where its seam is off, only observed, or only warned about', async () => {
    const page = await desk.open(url);
    for (const [index, value] of others.entries()) {
      await change(page, value);
      await expect.poll(() => sentences().slice(index)).toMatchObject([stored(value)]);
      expect(await held(page).count(), value).toBe(0);
      // Only the last of them is warned about: said in passing, and nothing has to be answered.
      if (index === others.length - 1) await warned(page).waitFor();
      else expect(await warned(page).count(), value).toBe(0);
    }
    did(host, 'observed', 'warned');
    await page.close();
  });

  if (isFirstOfHost(host, kind))
    it('passes where its handoff was sent already', async () => {
      const handoff = await desk.draftFor(record);
      const page = await desk.open(url);
      await page.getByRole('button', { name: 'Open Baton' }).click();
      const panel = await panelOf(page);
      const outcome = panel.getByRole('textbox', { name: 'Outcome wanted', exact: true });
      await expect.poll(() => outcome.inputValue(), { timeout: 40_000 }).toContain('Hamburg tours');
      await panel.getByRole('button', { name: 'Send', exact: true }).click();
      await panel.getByText('Sent.', { exact: false }).waitFor();
      await expect.poll(() => desk.statusOf(handoff), { timeout: 40_000 }).toBe('sent');
      await panel.getByRole('button', { name: 'Close panel' }).click();
      await change(page, to);
      await expect.poll(() => sentences()).toMatchObject([stored(to)]);
      expect(await held(page).count()).toBe(0);
      await page.close();

      desk.forget();
      const later = await desk.open(url);
      await change(later, to);
      await expect.poll(() => sentences()).toMatchObject([stored(to)]);
      await later.close();
      await desk.withdraw(handoff);
    });

  if (byItself !== null)
    it('made by the page itself holds nobody', async () => {
      const page = await desk.open(url);
      await byItself?.(page, to);
      await expect.poll(() => desk.saved().length).toBe(1);
      expect(await held(page).count()).toBe(0);
      if (desk.saved()[0]?.text === clear) did(host, 'clear');
      await page.close();
    });
});

describe.each(noteFields.map((field) => [field.name, field] as const))('a note, %s', (_, field) => {
  it('saved anyway is saved once and counted, and its reason is on the server', async () => {
    const page = await desk.open(field.url);
    const reason = `Maria reads the ${field.name} on her phone right now`;
    await writeVague(page, field);
    await field.save(page);
    await isHeld(page).waitFor();
    await page.getByRole('button', { name: 'Save anyway' }).click(unhurried);
    await page.getByRole('textbox', { name: /Why save it/ }).fill('x');
    await page.getByRole('button', { name: 'Allow this save' }).click(unhurried);
    await page.getByText('That gives no reason yet').waitFor();
    await page.getByRole('textbox', { name: /Why save it/ }).fill(reason);
    await page.getByRole('button', { name: 'Allow this save' }).click(unhurried);
    await page.getByText('You can save now').waitFor();
    expect(desk.saved()).toEqual([]);
    await field.save(page);
    await expect.poll(() => desk.saved().map(({ text }) => text.trim())).toEqual([vague]);
    did(field.host, 'held', 'saved-anyway');
    await page.close();
    await desk.report();
    const bypass = (await desk.bypasses()).find((one) => one.reason === reason);
    expect(bypass).toMatchObject({ seam: null });
  });
});

it('what the browser counted of each host is on the server, all of it', async () => {
  await desk.report();
  for (const [host, times] of done) {
    const { times: heard, couldNotSee } = await desk.health(host);
    console.log(
      `${host} on the server: ${JSON.stringify(heard)}, could not see ${JSON.stringify(couldNotSee)}`,
    );
    // What holds nobody is let through where the look at it took too long, and counted as what nobody saw.
    const tooSlow = couldNotSee.reduce((sum, one) => sum + one.times, 0);
    expect(
      couldNotSee.filter(({ why }) => why !== 'too-slow'),
      host,
    ).toEqual([]);
    const passed = ({ clear, observed, warned }: typeof times) => clear + observed + warned;
    expect({ ...heard, passed: passed(heard) + tooSlow }, host).toMatchObject({
      ...{ held: times.held, 'saved-anyway': times['saved-anyway'], passed: passed(times) },
    });
  }
});

it('a site that is switched off on the server holds nothing, and its pages say so', async () => {
  await desk.rule(rules, { hostsOff: ['hubspot', 'zendesk', 'salesforce'] });
  for (const field of noteFields) {
    desk.forget();
    const page = await desk.open(field.url);
    await writeVague(page, field);
    await field.save(page);
    await expect.poll(() => desk.saved().map(({ text }) => text.trim())).toEqual([vague]);
    expect(await desk.looks()).toEqual({ looks: 'not-guarding', why: 'switched-off' });
    await page.close();
  }
});
