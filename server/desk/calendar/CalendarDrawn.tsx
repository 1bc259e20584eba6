import { type WorkCalendar, weekdays } from '#shared/time/work-calendar.ts';
import './calendar.css';

const hour = 10;
const dayLength = 24 * hour;
const rowHeight = 18;
const names = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as const;
const marks = [0, 6, 12, 18, 24];

const placeOf = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return (Number(hours) + Number(minutes) / 60) * hour;
};

/** The open hours of a week, drawn; the same stands in words for whoever can't see it. */
export function CalendarDrawn({ calendar }: { readonly calendar: WorkCalendar }) {
  const { zone, weekly, holidays } = calendar;
  const height = weekdays.length * rowHeight + 16;
  const words = weekdays
    .map(
      (day) =>
        `${names[day]} ${weekly[day].map(({ from, to }) => `${from} to ${to}`).join(', ') || 'closed'}`,
    )
    .join('; ');
  return (
    <figure className="calendar">
      <svg viewBox={`-40 -2 ${dayLength + 50} ${height}`} role="img" aria-label={words}>
        {marks.map((mark) => (
          <g key={mark}>
            <line
              className="mark"
              x1={mark * hour}
              x2={mark * hour}
              y1={0}
              y2={weekdays.length * rowHeight}
            />
            <text x={mark * hour} y={height - 5} textAnchor="middle">
              {mark}
            </text>
          </g>
        ))}
        {weekdays.map((day, index) => (
          <g key={day}>
            <text x={-38} y={index * rowHeight + 13}>
              {names[day]}
            </text>
            {weekly[day].map(({ from, to }) => (
              <rect
                key={from}
                x={placeOf(from)}
                y={index * rowHeight + 3}
                width={placeOf(to) - placeOf(from)}
                height={rowHeight - 6}
                rx={3}
              />
            ))}
          </g>
        ))}
      </svg>
      <figcaption className="soft">
        {zone}, {holidays.length === 0 ? 'no holidays entered' : `${holidays.length} holidays`}
      </figcaption>
    </figure>
  );
}
