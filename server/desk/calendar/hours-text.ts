import type { OpenHours } from '#shared/time/work-calendar.ts';

/** "09:00-12:00, 13:00-17:00"; nothing is a closed day. */
export const writeHours = (hours: readonly OpenHours[]): string =>
  hours.map(({ from, to }) => `${from}-${to}`).join(', ');

/** What is no pair of times stays as it was typed, so that the server can say what is wrong with it. */
export const hoursIn = (text: string): readonly OpenHours[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = ''] = part.split(/\s*[-–]\s*/);
      return { from: fullTime(from), to: fullTime(to) };
    });

const fullTime = (text: string): string => {
  const [, hour, minutes = '00'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(text.trim()) ?? [];
  return hour === undefined ? text.trim() : `${hour.padStart(2, '0')}:${minutes}`;
};
