import type { ReactNode } from 'react';
import { isWebAddress } from './web-links.ts';

type Given = { readonly href: string; readonly children: ReactNode };

/** A page in a new tab that learns nothing of this one; anything but http and https stays text. */
export const WebLink = ({ href, children }: Given) =>
  isWebAddress(href) ? (
    <a className="b-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  );
