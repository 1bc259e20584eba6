import type { ReactElement } from 'react';
// @ts-expect-error React 16 and 17 mount by a function that newer types no longer know.
import { render } from 'react-dom';

export const mount = (element: ReactElement, root: Element): void => render(element, root);
