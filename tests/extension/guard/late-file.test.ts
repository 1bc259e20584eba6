import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinPage } from '#extension/guard/join-page.ts';
import { bringLatePart } from '#extension/guard/late-part.ts';
import { runGuard } from '#extension/guard/run.ts';
import type { HostAdapter } from '#extension/hosts/host.ts';
import { layLateFile } from '#extension/lay-late-file.ts';
import { openRoots } from './open-roots.ts';
import { plainHost } from './plain-host.ts';
import { practiceLine } from './practice-line.ts';

vi.mock('#shared/vagueness/judge-with.ts', () => import('./stand-in-judge.ts'));
// It does not run where there is a page; what it makes of the file is in every test of the build.
vi.mock('esbuild', () => ({ transform: async (code: string) => ({ code }) }));

declare global {
  var lateFileRuns: () => void;
}

const page = `<main><textarea data-key="body"></textarea><button data-saves="body">Save</button></main>`;
const nowhere = { findRecord: () => null };
const runs = vi.fn(() => bringLatePart(joinPage));

let roots: ReturnType<typeof openRoots>;
let line: ReturnType<typeof practiceLine>;

/** The second file as the build lays it, come into the page. */
const lay = async (code: string) => {
  const bundle = { 'guard-late.js': { type: 'chunk', code } };
  const { generateBundle } = layLateFile() as unknown as { generateBundle: (...given: unknown[]) => unknown };
  await generateBundle({}, bundle);
  return bundle['guard-late.js'].code;
};
const laid = await lay('(function(){globalThis.lateFileRuns()})();\n');
const fileComes = () => new Function(laid)();

const start = async (more: Partial<HostAdapter> = {}) => {
  runGuard({ ...plainHost(), ...more }, line.line);
  await vi.advanceTimersByTimeAsync(400);
};
const later = () => vi.advanceTimersByTimeAsync(2_000);
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers();
  globalThis.lateFileRuns = runs;
  runs.mockClear();
  roots = openRoots();
  document.body.innerHTML = '<main><p>A dashboard</p><input type="search"></main>';
  line = practiceLine();
});

afterEach(() => {
  line.die();
  window.dispatchEvent(new CustomEvent('baton-guard', { cancelable: true }));
  roots.restore();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('the second file', () => {
  it('is not run in a page with nothing to guard, also when somebody searches there', async () => {
    await start(nowhere);
    fileComes();
    const search = document.querySelector('input') as HTMLInputElement;
    search.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await later();
    expect(runs).not.toHaveBeenCalled();
  });

  it('is run at once where a field was there before it came', async () => {
    document.body.innerHTML = page;
    await start(nowhere);
    expect(runs).not.toHaveBeenCalled();
    fileComes();
    expect(runs).toHaveBeenCalledOnce();
  });

  it('is run when it lay there before the field was looked at', async () => {
    document.body.innerHTML = page;
    runGuard({ ...plainHost(), ...nowhere }, line.line);
    fileComes();
    expect(runs).not.toHaveBeenCalled();
    await later();
    expect(runs).toHaveBeenCalledOnce();
  });

  it('is run where a record is in view, for the panel’s tab', async () => {
    await start();
    fileComes();
    await later();
    expect(runs).toHaveBeenCalledOnce();
  });

  it.each(['focusin', 'input'])(
    'is run when a field came later and hears its %s; the save is held',
    async (type) => {
      await start(nowhere);
      fileComes();
      document.body.innerHTML = page;
      field().value = 'Follow up.';
      field().focus();
      field().dispatchEvent(new Event(type, { bubbles: true }));
      await later();
      expect(runs).toHaveBeenCalledOnce();
      const save = document.querySelector('button') as HTMLButtonElement;
      const pressed = vi.fn();
      document.body.addEventListener('click', pressed, { once: true });
      save.click();
      expect(pressed).not.toHaveBeenCalled();
    },
  );

  it('is run when somebody wants the panel, which then opens', async () => {
    await start(nowhere);
    fileComes();
    await line.tell({ kind: 'toggle-panel' });
    expect(runs).toHaveBeenCalledOnce();
    expect(roots.panel()).toBe('shown');
  });

  it('that came for an earlier guard is not run by a later one', async () => {
    await start(nowhere);
    fileComes();
    line.die();
    line = practiceLine();
    document.body.innerHTML = page;
    await start();
    await later();
    expect(runs).not.toHaveBeenCalled();
  });

  it('is not taken apart when the build makes something else of it', async () => {
    await expect(lay('var one = 1;')).rejects.toThrow('not one function');
  });
});
