import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database/connect.ts';
import { readOldestWaiting } from './delivery/outgoing-age-store.ts';
import type { Answer } from './handoffs/answer.ts';

/** What an operator watches. Names and counts only: no text of a note, no name of a person. */
export function createMetrics(database: Pick<Database, 'pool'>, countSockets: () => number) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'baton_' });
  const registers = [registry];
  const commands = new Counter({
    ...{ name: 'baton_commands_total', help: 'Commands by type and outcome', registers },
    labelNames: ['type', 'outcome'],
  });
  const refusals = new Counter({
    ...{ name: 'baton_refusals_total', help: 'Refused commands by reason', registers },
    labelNames: ['code'],
  });
  const lateness = new Histogram({
    ...{
      name: 'baton_clock_lateness_seconds',
      help: 'How late the latest deadline of a sweep was',
      registers,
    },
    buckets: [0.1, 0.5, 1, 2, 5, 15, 60, 300],
  });
  const swept = new Counter({ name: 'baton_clock_moved_total', help: 'Handoffs the clock moved', registers });
  const stumbled = new Counter({
    name: 'baton_clock_stumbles_total',
    help: 'Due handoffs that could not be moved',
    registers,
  });
  const broken = new Gauge({
    name: 'baton_audit_findings',
    help: 'Handoffs that break an invariant',
    registers,
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('baton_sockets', 'Open live sockets of this server', countSockets);
  gauge('baton_database_connections', 'Connections to the database', () => database.pool.totalCount);
  gauge('baton_database_waiting', 'Requests that wait for a connection', () => database.pool.waitingCount);

  new Gauge({
    ...{
      name: 'baton_outgoing_oldest_seconds',
      help: 'How long the oldest message that may leave has waited',
    },
    registers,
    async collect() {
      this.set(await readOldestWaiting(database.pool));
    },
  });

  return {
    registry,
    answered(type: string, answer: Answer) {
      commands.inc({ type, outcome: answer.outcome });
      if (answer.outcome === 'refused') refusals.inc({ code: answer.code });
    },
    sweptOnce({ moved, stumbled: fell, latestFor }: { moved: number; stumbled: number; latestFor: number }) {
      swept.inc(moved);
      stumbled.inc(fell);
      if (moved + fell > 0) lateness.observe(latestFor / 1000);
    },
    audited(findings: number) {
      broken.set(findings);
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** Only from this machine: whoever watches from elsewhere puts a proxy in front that decides who may. */
export function addMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get('/metrics', async (request, reply) => {
    if (!loopback.test(request.ip)) {
      return reply.code(403).send({
        sentence: 'Metrics are given on this machine only. Ask from there, or through a proxy of yours.',
      });
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
