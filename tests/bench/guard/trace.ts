import type { BrowserContext, CDPSession, Page } from 'playwright';

export type Slice = {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the processor worked on it. */
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly type?: string; readonly url?: string; readonly fileName?: string };
  };
};

/** What the browser itself noted while this was done: every piece of script with the file it came from. */
export async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly Slice[]> {
  const slices: Slice[] = [];
  const gather = ({ value }: { value: unknown[] }) => void slices.push(...(value as Slice[]));
  session.on('Tracing.dataCollected', gather);
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    ...{ transferMode: 'ReportEvents', categories: 'devtools.timeline,v8,disabled-by-default-v8.compile' },
  });
  await work();
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', gather);
  return slices;
}

const script = /^(EvaluateScript|FunctionCall|v8\.compile)$/;
const fileOf = ({ args }: Slice) => args?.data?.url ?? args?.data?.fileName ?? '';

/** Milliseconds of script out of these files, none counted twice. */
export function scriptOf(
  slices: readonly Slice[],
  file: RegExp,
  kind: RegExp = script,
): readonly Required<Slice>[] {
  const ours = slices
    .filter(
      (one): one is Required<Slice> => kind.test(one.name) && one.dur !== undefined && file.test(fileOf(one)),
    )
    .sort((one, other) => one.ts - other.ts);
  let end = 0;
  return ours.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

export const dispatches = (slices: readonly Slice[], type: RegExp): readonly Slice[] =>
  slices
    .filter(
      ({ name, args, dur }) =>
        name === 'EventDispatch' && dur !== undefined && type.test(args?.data?.type ?? ''),
    )
    .sort((one, other) => one.ts - other.ts);

/** An event may set off another; the time of both is that of the outer one. */
export function outermost(slices: readonly Slice[]): readonly Slice[] {
  let end = 0;
  return slices.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

export const within = (slices: readonly Required<Slice>[], { ts, dur = 0 }: Slice): number =>
  sum(slices.filter((one) => one.ts >= ts && one.ts < ts + dur));

export const sum = (slices: readonly Required<Slice>[]): number =>
  slices.reduce((all, { dur }) => all + dur, 0) / 1000;

export const sumOfCpu = (slices: readonly Required<Slice>[]): number =>
  slices.reduce((all, { dur, tdur = dur }) => all + tdur, 0) / 1000;

export type Metrics = { readonly script: number; readonly heap: number };

/** Script with its compiling, in ms; heap in MB after everything unused was thrown away. */
export async function metricsOf(session: CDPSession): Promise<Metrics> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    script: (of('ScriptDuration') + of('V8CompileDuration')) * 1000,
    heap: of('JSHeapUsedSize') / 1e6,
  };
}

export async function openMeasured(context: BrowserContext): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}
