import { useQuery } from '@tanstack/react-query';
import { browser } from 'wxt/browser';

async function findTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** The tab the popup was opened over; undefined until it is known. */
export const useTabInFront = (): number | null | undefined =>
  useQuery({ queryKey: ['tab'], queryFn: findTab, networkMode: 'always' }).data;
