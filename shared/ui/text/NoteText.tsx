import { placed } from '../lists/placed.ts';
import { WebLink } from './WebLink.tsx';
import { linkPieces } from './web-links.ts';

/** What a person wrote. It is data: shown as it stands, in its own direction, with web addresses as links. */
export const NoteText = ({ text }: { readonly text: string }) => (
  <bdi className="b-note-text">
    {placed(linkPieces(text)).map(({ key, item: { text: words, href } }) =>
      href === null ? (
        words
      ) : (
        <WebLink key={key} href={href}>
          {words}
        </WebLink>
      ),
    )}
  </bdi>
);
