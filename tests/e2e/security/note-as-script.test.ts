import type { Frame } from 'playwright';
import { expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import type { CommandBody } from '#extension/worker-door.ts';
import type { FieldValue } from '#shared/templates/note.ts';
import { editorOf, saveOf, seenBuild } from '../panel/beside-hubspot.ts';
import { act, dealOf, formOf, openDesk, openPanel, stands } from '../story/desk-at-work.ts';
import { openDemo } from '../worker/connected-browser.ts';
import { sendDeal } from '../worker/deal.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const demo = await openDemo();
const build = seenBuild();
const deal = dealOf(90130001);

/** Each would leave a mark on its window if anything took it for more than words. */
const scripts = [
  '<script>window.wasRun = 1</script>',
  '<img src=x onerror="window.wasRun = 1">',
  '"><svg onload="window.wasRun = 1">',
  '</textarea><iframe srcdoc="<script>parent.wasRun = 1</script>">',
  'javascript:window.wasRun=1',
  '[read this](javascript:window.wasRun=1)',
  '<a href="javascript:window.wasRun=1" autofocus onfocus="window.wasRun=1">x</a>',
  '{{constructor.constructor("window.wasRun=1")()}}',
  '<style>*{background:url("https://evil.example/leak")}</style>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.wasRun=1>',
] as const;
const all = scripts.join(' ');

const typed = (value: unknown): FieldValue => ({ kind: 'given', value, source: 'typed' });

async function wasRun(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => [
    Reflect.get(window, 'wasRun') ?? null,
    document.querySelectorAll(
      '#root script, #root [onerror], #root [onload], #root iframe, a[href^="javascript"]',
    ).length,
  ]);
}

it('words that look like script are words in card, mark, brief, form, history, popup, queue and notification', async () => {
  const [mara, ben] = [await openDesk(build, demo, 'Mara'), await openDesk(build, demo, 'Ben Ito')];
  const leaks: string[] = [];
  try {
    for (const { context } of [mara, ben])
      context.on('request', (request) => {
        if (request.url().includes('evil.example')) leaks.push(request.url());
      });
    const sent = sendDeal('Northgate', { severity: 'critical' }) as Extract<CommandBody, { type: 'Send' }>;
    const named = { ...deal, name: scripts[1] };
    const note = {
      ...sent.note,
      values: {
        ...sent.note.values,
        outcome: typed(`Northgate plans its tours with us ${all}`),
        'next-step': typed(`Send Maria the kickoff agenda ${all}`),
        'why-bought': typed(`They want 1 planner by summer ${all}`),
        account: typed(scripts[0]),
        sponsor: typed({ name: scripts[1], role: scripts[2], email: 'maria.lopez@northgate.example' }),
        'tempting-to-skip': typed(`The call with Noor ${all}`),
      },
    };
    const command = { ...sent, note, record: named };
    expect(await mara.tell('send', { command, record: named })).toEqual({ outcome: 'accepted' });
    const linked = { ...command, id: 'linked', handoff: 'linked', record: { ...deal, url: scripts[4] } };
    expect(await mara.tell('send', { command: linked, record: null })).toMatchObject({
      outcome: 'malformed',
    });

    await stands(ben, command.handoff, 'sent', 'ben');
    // Before anybody opens it: who has it in view needs no notification.
    const shown = () => ben.settings.evaluate(() => chrome.notifications.getAll());
    await expect.poll(async () => Object.keys(await shown())).toContain(`handoff ${command.handoff}`);
    const { page, panel } = await openPanel(ben, deal);
    await panel
      .getByText('They want 1 planner by summer', { exact: false })
      .first()
      .waitFor({ state: 'attached' });
    await panel.getByText('What happened').first().click();
    await act(panel, 'Ask', () =>
      formOf(panel, 'Ask').getByLabel('Your question').fill(`Which of them? ${all}`),
    );
    await stands(mara, command.handoff, 'sent', 'mara');
    const { page: hers, panel: answering } = await openPanel(mara, deal);
    await answering.getByText('Which of them?', { exact: false }).first().waitFor();
    await act(answering, 'Answer', () =>
      formOf(answering, 'Answer').getByLabel('Your answer').fill(`All of them ${all}`),
    );
    await stands(ben, command.handoff, 'sent', 'ben');
    const popup = await ben.context.newPage();
    await popup.goto(`chrome-extension://${ben.id}/popup.html`);
    await popup.getByText(scripts[1], { exact: false }).first().waitFor();

    // Written into the host's own field and held: card and mark say what it lacks.
    const written = await ben.context.newPage();
    written.setDefaultTimeout(40_000);
    await written.goto(`${deal.url}?interaction=note`);
    await editorOf(written).click();
    await written.keyboard.type(scripts[1]);
    await written.locator('.mark').waitFor();
    await saveOf(written).click();
    const frames = [
      written.mainFrame(),
      page.mainFrame(),
      panel,
      hers.mainFrame(),
      answering,
      popup.mainFrame(),
    ];
    for (const frame of frames) expect(await wasRun(frame)).toEqual([null, 0]);
    expect(leaks).toEqual([]);
    expect([...mara.complaints, ...ben.complaints].filter((text) => /script|policy/i.test(text))).toEqual([]);
  } finally {
    await Promise.all([mara.close(), ben.close()]);
  }
});
