import type { Composed } from '#shared/templates/compose.ts';
import type { PanelContext } from '../../messages.ts';
import type { HostPage } from '../page/host-page.ts';
import { copyText } from './copy-text.ts';

/** `shown`: neither the page nor the clipboard took it, so the person copies it by hand. */
export type Put = 'written' | 'copied' | 'shown';

/** Into the host's own editor; where that is not taken, onto the clipboard. The host's save is never pressed. */
export async function putIntoNote(
  page: Pick<HostPage, 'say'>,
  editor: PanelContext['editor'],
  { plain, html }: Composed,
  copy: (text: string) => Promise<boolean> = copyText,
): Promise<Put> {
  const answer =
    editor === null
      ? 'no-editor'
      : await page.say<'write-note'>({ kind: 'write-note', editor: editor.key, text: plain, html });
  if (answer === 'written') return 'written';
  return (await copy(plain)) ? 'copied' : 'shown';
}
