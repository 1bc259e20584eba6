import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandBody, DeviceSetup, Draft, Sent } from '#extension/worker-door.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import { said } from '#shared/templates/defaults/said.ts';
import { awayFrom, directory, directoryWith, record, seam, template } from '../../support/company.ts';
import { button, buttonsIn, complaintsAbout, control, draw, press, type } from '../../support/draw.tsx';
import { given } from '../../support/handoffs.ts';
import { saidNote } from '../../support/said.ts';

const drafts = new Map<string, unknown>();
let answer: Sent = { outcome: 'accepted' };
const sent: { readonly kind: string; readonly command: CommandBody }[] = [];

type Heard = {
  readonly kind: string;
  readonly key: string;
  readonly content: unknown;
  readonly command: CommandBody;
};
const asDraft = ([key, content]: readonly [string, unknown]) =>
  ({ key, content, keptAt: 0 }) as unknown as Draft;

/** The worker as the panel hears it: drafts on the disk, one answer to whatever is sent. */
function hear({ kind, key, content, command }: Heard): unknown {
  if (kind === 'find-draft') return drafts.has(key) ? asDraft([key, drafts.get(key)]) : null;
  if (kind === 'drafts') return [...drafts].map(asDraft);
  if (kind === 'keep-draft') drafts.set(key, JSON.parse(JSON.stringify(content)));
  else if (kind === 'drop-draft') drafts.delete(key);
  else if (kind === 'send' || kind === 'mend') {
    sent.push({ kind, command });
    return answer;
  }
  return null;
}

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'baton',
      sendMessage: async (message: Heard) => hear(message),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const { SaidPart } = await import('#extension/panel/said/SaidPart.tsx');
const { InPanelContext } = await import('#extension/panel/in-panel.ts');
const { english } = await import('#extension/panel/words/en.ts');

const setup: DeviceSetup = {
  version: 1,
  directory,
  seams: [seam],
  templates: [template],
  policy: freshPolicy,
};
const page = {
  say: async () => null,
  onContext: () => () => undefined,
  onMoved: () => () => undefined,
  ...{ record: null, isWindow: false, isAlone: false },
};
const context = {
  ...{ host: 'hubspot', url: '', record, facts: {}, editor: null, hold: null },
  state: { looks: 'guarding' },
} as const;

async function open(seams = [seam], people = directory): Promise<HTMLElement> {
  const client = new QueryClient();
  const drawn = draw(
    <QueryClientProvider client={client}>
      <InPanelContext value={{ words: english, page }}>
        <SaidPart
          context={context}
          place={record}
          setup={{ ...setup, seams, directory: people }}
          saying={0}
        />
      </InPanelContext>
    </QueryClientProvider>,
  );
  await settle();
  return drawn.page;
}

/** Every answer that is under way has come, and is drawn. */
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  });

const key = 'form hubspot deal 4711 baton:said';
const draft = { note: saidNote(), command: 'command-a', handoff: 'handoff-a', mends: null, isWritten: false };

beforeEach(() => {
  drafts.clear();
  sent.length = 0;
  answer = { outcome: 'accepted' };
});

describe('“something was said”', () => {
  it('asks for what was said, to whom, by when, and who confirms it; and for nothing before it is pressed', async () => {
    const here = await open();
    expect(buttonsIn(here)).toEqual(['Something was said']);
    await press(button(here, 'Something was said'));
    await settle();
    for (const name of ['What was said', 'To whom', 'By when', 'Who confirms it'])
      expect(control(here, name)).toBeDefined();
    expect(await complaintsAbout(here)).toEqual([]);
  });

  it('is kept with every key, and open again with its words', async () => {
    const first = await open();
    await press(button(first, 'Something was said'));
    await settle();
    await type(control(first, 'What was said'), 'They get the ex');
    await settle();
    expect(drafts.get(key)).toMatchObject({
      note: { template: { id: said.id }, values: { said: given('They get the ex') } },
    });
    const again = await open();
    expect(control(again, 'What was said')).toHaveProperty('value', 'They get the ex');
  });

  it('says what is missing, and sends nothing', async () => {
    drafts.set(key, {
      ...draft,
      note: { ...draft.note, values: { said: given('You get the full export') } },
    });
    const here = await open();
    await press(button(here, 'Ask to confirm it'));
    expect(sent).toEqual([]);
    expect(here.textContent).toContain('“By when” is empty');
  });

  it('goes over the seam towards whoever confirms it, under the ids of its draft', async () => {
    drafts.set(key, draft);
    const here = await open([{ ...seam, id: 'aside', to: 'legal' }, seam]);
    await press(button(here, 'Ask to confirm it'));
    await settle();
    expect(sent).toEqual([
      {
        kind: 'send',
        command: {
          ...{ type: 'Send', id: 'command-a', handoff: 'handoff-a', seam: seam.id, record },
          ...{ note: draft.note, to: [{ kind: 'person', id: 'rita', name: 'Rita' }] },
        },
      },
    ]);
    expect(here.textContent).toContain('Written down. You will hear when it is confirmed');
    expect(drafts.size).toBe(0);
  });

  it('says beforehand who is away, and who would be asked instead', async () => {
    drafts.set(key, draft);
    const away = awayFrom('2026-11-20T00:00', '2026-12-01T08:00');
    const here = await open([seam], directoryWith({ rita: { absences: [away] } }));
    expect(here.textContent).toContain('Rita is away until');
    expect(here.textContent).toContain('Cora would be asked instead.');
  });

  it('is kept for later where nobody answers, and says so', async () => {
    drafts.set(key, draft);
    answer = { outcome: 'kept' };
    const here = await open();
    await press(button(here, 'Ask to confirm it'));
    await settle();
    expect(here.textContent).toContain('sent as soon as Baton can be reached');
  });

  it('refused, it stays with its words and is sent anew under another id; brought back, it takes the old one’s place', async () => {
    drafts.set(key, { ...draft, mends: 'refused-one' });
    answer = { outcome: 'refused', code: 'to-yourself', sentence: 'You named yourself.', places: ['to'] };
    const here = await open();
    await press(button(here, 'Ask to confirm it'));
    await settle();
    expect(sent.map(({ kind }) => kind)).toEqual(['mend']);
    expect(here.textContent).toContain('You named yourself.');
    expect(control(here, 'What was said')).toHaveProperty('value', 'You get the full export by Friday');
    answer = { outcome: 'accepted' };
    await press(button(here, 'Ask to confirm it'));
    await settle();
    expect(sent[1]).toMatchObject({ kind: 'send', command: { handoff: 'handoff-a' } });
    expect(sent[1]?.command.id).not.toBe('command-a');
  });

  it('can ask nobody where no seam is switched on, and says what to do', async () => {
    drafts.set(key, draft);
    const here = await open([{ ...seam, mode: 'off' }]);
    expect(here.textContent).toContain('ask an admin to switch one on');
    expect(buttonsIn(here)).not.toContain('Ask to confirm it');
  });
});
