import autocannon from 'autocannon';

/** In a process of its own: an address, and a connection a token. Prints how many requests a second were answered. */
const [url = '', ...tokens] = process.argv.slice(2);
let next = 0;
const { requests, non2xx, errors } = await autocannon({
  ...{ url, connections: tokens.length, duration: 2 },
  setupClient: (connection) => connection.setHeaders({ authorization: `Bearer ${tokens[next++]}` }),
});
if (non2xx + errors > 0) throw new Error('Requests of this bench were not answered.');
console.log(requests.average);
