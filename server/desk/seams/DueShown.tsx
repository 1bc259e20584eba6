import type { Seam } from '#shared/seams/seam.ts';
import { severities } from '#shared/templates/template.ts';
import { showArithmetic } from '#shared/time/arithmetic.ts';
import { dueAt } from '#shared/time/due-at.ts';
import { instant } from '#shared/time/instant.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';

/** When something sent now would have to be accepted, with the arithmetic. */
export function DueShown({ seam, calendar }: { readonly seam: Seam; readonly calendar: WorkCalendar }) {
  const now = instant(Date.now());
  return (
    <ul>
      {severities.map((severity) => {
        const allowance = seam.deadlines.accept[severity];
        const due = dueAt(now, allowance, calendar);
        return (
          <li key={severity}>
            Sent now as {severity}: {showArithmetic(due, allowance, calendar)}
          </li>
        );
      })}
    </ul>
  );
}
