import React from 'react';
import { choice } from './portal.ts';
import { RichText } from './rich-text.tsx';
import { say } from './words.ts';

const old = '<p>Follow up.</p>';
const nothing = () => undefined;

/** Saved notes and comments use the same editor and the same test id as the note window: decoys. */
export function Timeline({ notes }: { readonly notes: readonly string[] }) {
  const isEditing = choice('timeline', 'live') === 'live';
  return (
    <section data-test-id="crm-events-viz-timeline">
      <div className="tabs">
        <a data-tab-link="true" data-tab-id="1" href="#overview">
          {say('overview')}
        </a>
        <button type="button" className="quiet" data-test-id="timeline-tab-filter-activity">
          {say('activities')}
        </button>
      </div>
      <input className="line" type="search" placeholder="Search activities" />
      {notes.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved
        <article key={index} className="event" data-test-id="timeline-preview-event">
          <div data-test-id="timeline-note-event">
            <b>{say('note')}</b>
            <p className="SanitizedText__StyledText-sc-a1b2c3">{text}</p>
          </div>
        </article>
      ))}
      <article className="event" data-test-id="timeline-preview-event">
        <div data-test-id="timeline-note-event">
          <b>{say('note')} · Priya Natarajan</b>
          {isEditing ? (
            <RichText name="saved" words="" html={old} onText={nothing} />
          ) : (
            <button type="button" className="quiet" data-test-id="editable-body-button">
              <span className="SanitizedText__StyledText-sc-a1b2c3">Follow up.</span>
            </button>
          )}
        </div>
        <div data-test-id="callComments-container">
          <div data-test-id="comment-771">
            <div data-test-id="comments-messageContainer">Customer can't log in</div>
            <a data-test-id="comments-replyButton" href="#reply">
              {say('comment')}
            </a>
          </div>
        </div>
      </article>
    </section>
  );
}
