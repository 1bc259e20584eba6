import { runMeasures } from '../measures.ts';

process.exitCode = runMeasures(import.meta.dirname, process.argv.slice(2), {
  judge: 'the note check at 100 to 1,000,000 characters, beside four linters',
  server: 'execute, reads, sweep, sockets and start, beside their peers',
  guard: 'the content script on a page, beside none, an empty one and an eager React one',
  extension: 'panel, worker wake, event to badge',
  desk: 'an inbox of 10,000 handoffs',
});
