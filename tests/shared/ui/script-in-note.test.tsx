import { describe, expect, it } from 'vitest';
import { Brief } from '#shared/ui/brief/Brief.tsx';
import { Timeline } from '#shared/ui/timeline/Timeline.tsx';
import { record, template } from '../../support/company.ts';
import { draw } from '../../support/draw.tsx';
import { given, noteWith, promise, sent } from '../../support/handoffs.ts';

const corpus = [
  '<script>globalThis.wasRun = true</script>',
  '<img src=x onerror="globalThis.wasRun = true">',
  '"><svg onload=globalThis.wasRun=true>',
  '<iframe srcdoc="<script>parent.wasRun=true</script>"></iframe>',
  '{{constructor.constructor("globalThis.wasRun = true")()}}',
  '[a](javascript:globalThis.wasRun=true)',
  'javascript:globalThis.wasRun=true',
  '<a href="javascript:globalThis.wasRun=true">a</a>',
  '<style>*{display:none}</style>',
  '\u202egnp.exe',
];

const made = 'script, img, svg, iframe, style, [onerror], [onload]';

describe.each(corpus)('%s in a note', (words) => {
  const values = {
    ...{ outcome: given(`Priya reads ${words}`), step: given(`Call Priya about ${words}`) },
    promises: given([promise({ words: `12 pages: ${words}`, to: words })]),
  };
  const story = () =>
    sent({}, noteWith(values)).does({ type: 'Ask', to: 'sam', text: `What is ${words}?` }, 'rita');

  it('is text in brief and timeline, and nothing else', () => {
    const { open, events } = story();
    const { page } = draw(
      <>
        <Brief handoff={open} template={template} />
        <Timeline events={events} template={template} promises={open.promises} />
      </>,
    );
    expect(page.textContent).toContain(`Priya reads ${words}`);
    expect(page.textContent).toContain(`What is ${words}?`);
    expect(page.querySelector(made)).toBeNull();
    expect([...page.querySelectorAll('a')].every(({ protocol }) => protocol === 'https:')).toBe(true);
    expect('wasRun' in globalThis).toBe(false);
  });

  it('does not turn the direction of what stands around it', () => {
    const { page } = draw(<Timeline events={story().events} template={template} />);
    const holders = [...page.querySelectorAll('bdi')].filter(({ textContent }) =>
      textContent?.includes(words),
    );
    expect(holders.length).toBeGreaterThan(0);
  });
});

it('a record whose address is no web address is a name, not a link', () => {
  const story = sent();
  const handoff = { ...story.open, record: { ...record, url: 'javascript:globalThis.wasRun=true' } };
  const { page } = draw(<Brief handoff={handoff} template={template} />);
  expect(page.querySelector('a')).toBeNull();
  expect(page.textContent).toContain('Acme renewal');
});
