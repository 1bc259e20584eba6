import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** In a process of its own: a bare ws server that says the same to everybody when it is told to. */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('error', () => undefined);
  socket.send('{"new":true}');
});
server.once('listening', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => {
  for (const socket of server.clients) socket.send('{"new":true}');
});
process.once('disconnect', () => process.exit(0));
