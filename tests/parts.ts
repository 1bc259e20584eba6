import { accepted, type Result, refused } from '#shared/result.ts';

export type Count = { readonly passed: number; readonly failed: number };
export type Choice = { readonly parts: readonly string[]; readonly paths: readonly string[] };

/** `npm test -- shared server` runs two parts; `npm test -- shared/time` runs a folder of one. */
export function choose(asked: readonly string[], known: readonly string[]): Result<Choice, string> {
  if (asked.length === 0) return accepted({ parts: known, paths: [] });
  const parts = asked.map((word) => word.split('/')[0] ?? '');
  const stranger = asked.find((_, index) => !known.includes(parts[index] ?? ''));
  if (stranger !== undefined) {
    return refused(`There is no part "${stranger}". Nothing was run. The parts are: ${known.join(', ')}.`);
  }
  const paths = asked.filter((word) => word.includes('/')).map((word) => `tests/${word}`);
  return accepted({ parts: [...new Set(parts)], paths });
}

type FileReport = {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
};

const filesOf = (report: unknown) =>
  ((report ?? {}) as { testResults?: readonly FileReport[] }).testResults ?? [];

/** A file that could not be loaded has no tests, yet it failed. */
const isUnloaded = ({ status, assertionResults }: FileReport) =>
  status === 'failed' && assertionResults.length === 0;

/** Vitest's report in two figures. */
export function countOf(report: unknown, agreed: boolean): Count {
  const { numPassedTests = 0, numFailedTests = 0 } = (report ?? {}) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  const failed = numFailedTests + filesOf(report).filter(isUnloaded).length;
  return { passed: numPassedTests, failed: failed === 0 && !agreed ? 1 : failed };
}

/** What failed, told once more at the end: whoever sees only the last lines of a long run wants to know no less. */
export const failuresOf = (report: unknown): readonly string[] =>
  filesOf(report).flatMap((file) =>
    isUnloaded(file)
      ? [`${file.name}: ${file.message ?? 'could not be loaded'}`]
      : file.assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => `${file.name}: ${fullName}\n${failureMessages?.[0] ?? ''}`),
  );

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });

export const closingLine = ({ passed, failed }: Count) => `${passed} passed, ${failed} failed`;

export type BrowserRun = { readonly folders: readonly string[]; readonly pace: readonly string[] };

/** Where nothing is decided by the guard. */
const paceless = ['hosts', 'desk'].map((name) => `tests/e2e/${name}`);

/**
 * Two browsers at once make each other slow, and what is slow the guard lets through: so its tests run one at a time, the others
 * two. No path means all of them.
 */
export function browserRuns(paths: readonly string[]): readonly BrowserRun[] {
  const isPaceless = (path: string) => paceless.some((one) => path.startsWith(one));
  const quick = paths.length === 0 ? paceless : paths.filter(isPaceless);
  const slow = paths.filter((path) => !isPaceless(path));
  const alone = ['--no-file-parallelism', ...paceless.flatMap((one) => ['--exclude', `${one}/**`])];
  return [
    ...(quick.length > 0 ? [{ folders: quick, pace: [] }] : []),
    ...(paths.length === 0 || slow.length > 0 ? [{ folders: slow, pace: alone }] : []),
  ];
}
