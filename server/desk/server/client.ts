import { QueryClient } from '@tanstack/react-query';
import { isUnreachable } from './server.ts';

const mostTries = 2;

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (tries, error) => isUnreachable(error) && tries < mostTries,
      // Asked even when the browser says it is offline: the server may be on this machine.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
