import { type ReactNode, useId } from 'react';

export type Marks = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

type Given = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was given, as the server said it. */
  readonly wrong?: string | undefined;
  readonly children: (marks: Marks) => ReactNode;
};

/** A label, its control, and what is wrong with it, tied together for whoever hears the page instead of seeing it. */
export function Field({ label, hint, wrong, children }: Given) {
  const id = useId();
  const told = [hint === undefined ? '' : `${id}-hint`, wrong === undefined ? '' : `${id}-wrong`].filter(
    Boolean,
  );
  const marks: Marks = {
    id,
    ...(told.length === 0 ? {} : { 'aria-describedby': told.join(' ') }),
    ...(wrong === undefined ? {} : { 'aria-invalid': true }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      {children(marks)}
      {wrong !== undefined && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
