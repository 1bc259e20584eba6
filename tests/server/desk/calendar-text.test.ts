import { describe, expect, it } from 'vitest';
import { holidaysIn, linesOfFile, writeHolidays } from '#server/desk/calendar/holidays-text.ts';
import { hoursIn, writeHours } from '#server/desk/calendar/hours-text.ts';

describe('hours as they are typed', () => {
  it.each([
    ['09:00-17:00', [{ from: '09:00', to: '17:00' }]],
    [
      '9-12, 13:30 – 17',
      [
        { from: '09:00', to: '12:00' },
        { from: '13:30', to: '17:00' },
      ],
    ],
    ['', []],
  ])('%j', (text, hours) => expect(hoursIn(text)).toEqual(hours));

  it('leaves what is no time as it was typed, for the server to name', () => {
    expect(hoursIn('early-late')).toEqual([{ from: 'early', to: 'late' }]);
  });

  it('comes back as it was written', () => {
    const hours = [
      { from: '22:00', to: '24:00' },
      { from: '00:00', to: '06:00' },
    ];
    expect(hoursIn(writeHours(hours))).toEqual(hours);
  });
});

describe('holidays as they are typed', () => {
  it('takes a day and its name from each line, and comes back as it was written', () => {
    const { holidays, problems } = holidaysIn('2026-12-25 Christmas Day\n\n2027-01-01; New Year');
    expect(holidays).toEqual([
      { date: '2026-12-25', name: 'Christmas Day' },
      { date: '2027-01-01', name: 'New Year' },
    ]);
    expect(problems).toEqual([]);
    expect(holidaysIn(writeHolidays(holidays)).holidays).toEqual(holidays);
  });

  it('names the line that begins with no day', () => {
    expect(holidaysIn('2026-12-25 Christmas\n2026-02-30 Never').problems.map(({ path }) => path)).toEqual([
      'Line 2',
    ]);
  });

  it('reads the whole days of a calendar file, folded lines and all', () => {
    const file = [
      ...[
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'DTSTART;VALUE=DATE:20270101',
        'SUMMARY:New Ye',
        ' ar',
        'END:VEVENT',
      ],
      ...['BEGIN:VEVENT', 'DTSTART:20261225T090000Z', 'SUMMARY:A meeting', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261225', 'SUMMARY;LANGUAGE=en:Christmas Day', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
    expect(linesOfFile(file)).toBe('2026-12-25 Christmas Day\n2027-01-01 New Year');
  });
});
