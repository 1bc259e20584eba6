import { WebLink } from './WebLink.tsx';
import { linkPieces } from './web-links.ts';

/** What a person wrote. It is data: shown as it stands, in its own direction, with web addresses as links. */
export const NoteText = ({ text }: { readonly text: string }) => (
  <bdi className="b-note-text">
    {linkPieces(text).map(({ text: words, href }, place) =>
      href === null ? (
        words
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
        <WebLink key={place} href={href}>
          {words}
        </WebLink>
      ),
    )}
  </bdi>
);
