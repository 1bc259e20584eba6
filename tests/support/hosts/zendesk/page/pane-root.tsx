import type { CSSProperties, ReactNode } from 'react';
import { choices } from './choices.ts';

type Props = { readonly id: string; readonly isActive: boolean; readonly children: ReactNode };

/** One pane is hidden by `display`, the next by `visibility`: Zendesk has done both. */
const hiddenBy = (id: string): CSSProperties =>
  id === '4713' ? { visibility: 'hidden' } : { display: 'none' };

/** Garden calls a column a pane, and a pane may have been one. */
export const columnNames = choices.layout === 'split' ? { 'data-garden-id': 'pane' } : {};

/** The generations of a ticket's pane since 2021, as far as their attributes are known. */
export function PaneRoot({ id, isActive, children }: Props) {
  const style = isActive ? {} : hiddenBy(id);
  const number = id === 'new' ? {} : { 'data-ticket-id': id };
  if (choices.layout === 'grid') {
    return (
      <div className={`pane ticket-panes-grid-layout${isActive ? ' active' : ''}`} style={style}>
        <div className="grid-main-conversation-panel">
          <div {...(id === 'new' ? {} : { 'data-side-conversations-anchor-id': id })} className="inner">
            {children}
          </div>
        </div>
      </div>
    );
  }
  if (choices.layout === 'ember') {
    return (
      <div
        className="pane ember-view workspace"
        style={style}
        {...{ elementtiming: `ticket_workspace/${id}` }}
      >
        <div className="inner">{children}</div>
      </div>
    );
  }
  // One pane a column, or a shell without any name: which generation that would be is a guess.
  if (choices.layout === 'split' || choices.layout === 'nameless') {
    return (
      <div className="pane" style={style}>
        <div className="inner">{children}</div>
      </div>
    );
  }
  // The word between number and `-layout` in the second is a guess; so is what a new ticket has for a number.
  const word = choices.layout === 'flexible' ? 'custom-grid' : 'standard';
  return (
    <div
      className="pane"
      data-test-id={`ticket-${id}-${word}-layout`}
      data-is-active={isActive}
      style={style}
    >
      <div className="inner conversation-polaris" {...number}>
        {children}
      </div>
    </div>
  );
}
