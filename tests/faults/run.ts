import { runMeasures } from '../measures.ts';

process.exitCode = runMeasures(import.meta.dirname, process.argv.slice(2), {
  server: 'kills, races and cut connections; each prints injected, survived, lost and doubled',
  extension: 'a worker killed at a dozen points, offline sends, reloads with open tabs',
});
