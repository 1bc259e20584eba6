import type { ReactNode } from 'react';
import { useSetting } from '../setting/Baton.tsx';

type Given = { readonly title?: string; readonly help?: string; readonly children?: ReactNode };

/** Nothing is here, which is no fault. `children` is what can be done about it. */
export function EmptyState({ title, help, children }: Given) {
  const { words } = useSetting();
  return (
    <div className="b-state">
      <p className="b-state-title">{title ?? words.states.emptyTitle}</p>
      {help !== undefined && <p className="b-soft">{help}</p>}
      {children}
    </div>
  );
}
