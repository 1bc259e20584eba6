import { choices } from './choices.ts';
import type { Comment } from './tickets.ts';
import { say } from './words.ts';

/** A saved comment is our own text here, so it may be set as it is. */
export const Conversation = ({ log }: { readonly log: readonly Comment[] }) => (
  <div className="log">
    {log.map(({ author, html, isPublic, at }, index) => (
      <article
        // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows at its end
        key={index}
        className={isPublic ? 'comment' : 'comment inside'}
        data-test-id="omni-log-comment-item"
      >
        <header>
          <b data-test-id="omni-log-comment-user-link">{author}</b>
          {isPublic ? null : <span data-test-id="omni-log-internal-note-tag">{say('internal')}</span>}
          <time data-test-id="timestamp-relative" dateTime={at}>
            {new Date(at).toLocaleString(choices.lang, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        </header>
        <div
          className="zd-comment"
          data-test-id="omni-log-message-content"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
          dangerouslySetInnerHTML={{ __html: html }}
        />
      </article>
    ))}
  </div>
);
