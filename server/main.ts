import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What is loaded below is compiled once, not at every start: that was half of it.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));

const { findHeld } = await import('./database/holder.ts');
const held = findHeld(process.env);
if (held !== null) refuse(held);

const { generateClient } = await import('./database/generate.ts');
generateClient();
// Loaded after the line above: these load the client it makes.
const { readEnv } = await import('./env.ts');
const { deskOnDemand } = await import('./desk-files/open-desk.ts');
const { readyExtension } = await import('./extension-folder.ts');
const { servePracticePages } = await import('./demo/practice-pages.ts');
const { startServer } = await import('./start.ts');

/** How long requests may take to end when the server is told to stop. */
const grace = 25_000;

function refuse(...sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

const words = process.argv.slice(2);
const strange = words.find((word) => word !== '--demo');
if (strange !== undefined)
  refuse(`Baton knows one word here, --demo, and not “${strange}”. It was not started; leave the word out.`);

const env = readEnv(process.env);
if (!env.ok) refuse(...env.reason.map(({ sentence }) => sentence));

const { promise: told, resolve: tell } = Promise.withResolvers<string | null>();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => tell(null));

// Built, when it has to be, while the database starts.
const desk = deskOnDemand();
void desk();
const isDemo = words.includes('--demo');
const running = await startServer(env.value, tell, undefined, isDemo, desk);
if (!running.ok) refuse(running.reason);
for (const line of running.value.lines) console.log(line);
for (const line of await readyExtension(isDemo)) console.log(line);
const practice = isDemo ? await servePracticePages() : null;
for (const line of practice?.lines ?? []) console.log(line);

const over = await told;
setTimeout(
  () => refuse('Baton did not stop in time and ends now. What was confirmed is safe.'),
  grace,
).unref();
practice?.stop();
await running.value.stop();
if (over !== null) refuse(over);
console.log('Baton has stopped.');
process.exit(0);
