import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

export const mount = (element: ReactElement, root: Element): void => createRoot(root).render(element);
