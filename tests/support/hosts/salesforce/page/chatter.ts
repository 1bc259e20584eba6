import { asked, h } from './element.ts';
import { record } from './record.ts';
import { makeQuill, textOf } from './rich-text.ts';
import { store, toast } from './store.ts';
import { words } from './words.ts';

/** Collapsed until somebody wants it; Share sleeps while there is nothing to share. */
export function chatter(): HTMLElement {
  const feed = h(
    'div',
    { class: 'feed' },
    post('Jonas Weber', 'Kestrel signed the data processing terms on Tuesday.'),
  );
  const collapsed = h(
    'button',
    {
      type: 'button',
      class: 'cuf-publisherCollapsed',
      onclick: () => collapsed.replaceWith(publisher(feed)),
    },
    words.shareAnUpdate,
  );
  return h('div', { class: 'forceChatterFeed' }, collapsed, feed);
}

function publisher(feed: HTMLElement): HTMLElement {
  const place = h('div');
  const isQuestion = asked.get('post') === 'question';
  const button = h(
    'button',
    {
      type: 'button',
      class: `slds-button slds-button--brand cuf-publisherShareButton ${isQuestion ? 'qe-questionPostDesktop' : 'qe-textPostDesktop'} uiButton`,
      disabled: true,
    },
    h('span', { class: 'label bBody' }, words.share),
  ) as HTMLButtonElement;
  const audience = asked.get('audience');
  const element = h(
    'div',
    { class: 'cuf-publisherContent' },
    // A guess: how a case feed says who may read a post.
    audience === null ? null : h('div', { class: 'visibility', 'data-visibility': audience }, audience),
    h('div', { class: 'forceChatterMessageBodyInputRichTextEditor slds-rich-text-editor' }, place),
    h('div', { class: 'bottomBar' }, button),
  );
  const quill = makeQuill(place, '', words.shareAnUpdate);
  quill.on('text-change', () => {
    button.disabled = textOf(quill).trim() === '';
  });
  button.addEventListener('click', async () => {
    const text = textOf(quill);
    const isPublic = audience === 'AllUsers';
    const problem = await store(
      { surface: 'chatter-post', record: record.id, text, isPublic },
      'createFeedItem',
    );
    if (problem !== null) return toast('error', problem);
    quill.setText('');
    feed.prepend(post('Mara Lindqvist', text));
  });
  return element;
}

function post(author: string, text: string): HTMLElement {
  const place = h('div');
  const button = h('button', { type: 'button', class: 'slds-button cuf-commentSubmit' }, words.comment);
  const comments = h('ul', { class: 'comments' });
  const element = h(
    'article',
    { class: 'cuf-feedElement slds-post' },
    h('strong', {}, author),
    h('p', {}, text),
    comments,
    h('div', { class: 'cuf-commentPublisher' }, h('div', { class: 'slds-rich-text-editor' }, place), button),
  );
  const quill = makeQuill(place, '', words.writeAComment);
  button.addEventListener('click', async () => {
    const said = textOf(quill);
    const problem = await store(
      { surface: 'chatter-comment', record: record.id, text: said },
      'createComment',
    );
    if (problem !== null) return toast('error', problem);
    quill.setText('');
    comments.append(h('li', {}, said));
  });
  return element;
}
