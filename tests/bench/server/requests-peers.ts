import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { initTRPC } from '@trpc/server';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import fastify from 'fastify';

/** In a process of its own: the same small answer by node alone, by fastify, and by a tRPC procedure that does nothing. */
const answer = { waiting: 50 };

const bare = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));

const app = fastify();
app.get('/answer', async () => answer);
const t = initTRPC.create();
const router = t.router({ nothing: t.procedure.query(() => answer) });
await app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: { router } });
const address = await app.listen({ host: '127.0.0.1', port: 0 });

process.once('disconnect', () => process.exit(0));
process.send?.({
  'node http': `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`,
  fastify: `${address}/answer`,
  'tRPC no-op': `${address}/trpc/nothing`,
});
