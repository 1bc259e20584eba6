import { Link } from '@tanstack/react-router';
import { HandoffLine } from '#shared/ui/lists/HandoffLine.tsx';
import { deskWords } from '../words/spoken.ts';
import { writeRecord } from './inbox-view.ts';
import { shownLine } from './shown-line.ts';
import type { Line } from './use-inbox.ts';

export const InboxRow = ({ line }: { readonly line: Line }) => (
  <div className="line">
    <HandoffLine line={shownLine(line)} href={`/handoffs/${encodeURIComponent(line.id)}`} />
    <p className="line-foot">
      {line.seam.name} ·{' '}
      <Link to="/" search={(before) => ({ ...before, record: writeRecord(line.record) })} tabIndex={-1}>
        {deskWords().inbox.onlyRecord}
      </Link>
    </p>
  </div>
);
