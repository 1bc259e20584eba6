import { expect, it } from 'vitest';
import { dealNote, person } from '#server/demo/notes.ts';
import { openDemo, pair } from '../worker/connected-browser.ts';
import { openDeal, openHubspot, panelOf, seenBuild } from './beside-hubspot.ts';

const demo = await openDemo();
const build = seenBuild();
const patient = { timeout: 40_000 };
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

it('a draft outlives the page, a handoff is sent from it, and the record shows it', async () => {
  const desk = await openHubspot(build);
  try {
    await pair(desk, demo, 'Mara');
    const note = dealNote({
      ...{
        account: 'Northgate',
        seats: 40,
        by: day(6),
        start: day(20),
        to: person('ben'),
        sponsor: 'Maria Lopez',
      },
      outcome: 'Northgate plans its Hamburg tours in Larkfield from the start date on',
      nextStep: 'Send Maria the kickoff agenda and two dates for the data import',
      why: 'Dispatching takes 3 people and 2 spreadsheets; the COO wants 1 person by summer',
      success: '80 % of the tours are planned in Larkfield after 90 days',
    });
    const draft = { note, command: crypto.randomUUID(), handoff: crypto.randomUUID() };
    const key = 'form hubspot 0-3 4821973:90112233 sales-to-onboarding';
    await desk.tell('keep-draft', { key, content: { ...draft, mends: null, isWritten: false } });

    const page = await openDeal(desk);
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const panel = await panelOf(page);
    const outcome = panel.getByRole('textbox', { name: 'Outcome wanted', exact: true });
    await expect.poll(() => outcome.inputValue(), patient).toContain('Hamburg tours');
    await outcome.fill('Northgate plans its Hamburg and Kiel tours in Larkfield from the start date on');
    await page.reload();
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const again = await panelOf(page);
    const found = again.getByRole('textbox', { name: 'Outcome wanted', exact: true });
    await expect.poll(() => found.inputValue(), patient).toContain('Hamburg and Kiel tours');

    await again.getByRole('button', { name: 'Send', exact: true }).click();
    await again.getByText('Sent. You will hear when it is accepted.').waitFor();
    const asked = await desk.tell('ask', { path: 'handoffs.find', input: { handoff: draft.handoff } });
    expect(asked).toMatchObject({
      outcome: 'answer',
      value: { handoff: { id: draft.handoff, status: 'sent' } },
    });
    expect(await desk.tell('find-draft', { key })).toBeNull();
    await again
      .getByRole('region', { name: 'On this record' })
      .getByText(/Hamburg and Kiel/)
      .first()
      .waitFor();
    expect(desk.complaints).toEqual([]);
  } finally {
    await desk.close();
  }
});
