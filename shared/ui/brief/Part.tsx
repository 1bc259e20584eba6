import type { ReactNode } from 'react';

type Given = { readonly title: string; readonly children: ReactNode };

export const Part = ({ title, children }: Given) => (
  <section className="b-part" aria-label={title}>
    <h3 className="b-small-heading">{title}</h3>
    {children}
  </section>
);
