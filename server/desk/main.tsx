import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './desk.css';
import { router } from './router.tsx';
import { client } from './server/client.ts';
import { listen } from './server/live.ts';
import { speak, spokenLanguage } from './words/spoken.ts';

const place = document.getElementById('desk');
if (place === null) throw new Error('The page has no place for the desk.');

listen(client);
await speak(navigator.languages);
document.documentElement.lang = spokenLanguage();
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
