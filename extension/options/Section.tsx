import { type ReactNode, useId } from 'react';

type Given = { readonly title: string; readonly help?: string; readonly children: ReactNode };

export function Section({ title, help, children }: Given) {
  const heading = useId();
  return (
    <section className="options-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {help !== undefined && <p className="b-soft">{help}</p>}
      {children}
    </section>
  );
}
