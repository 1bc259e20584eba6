import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, type Node, Schema } from 'prosemirror-model';
import { EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import React from 'react';
import { probe } from './portal.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    list_item: { content: 'paragraph block*', parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    mention: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { name: { default: '' } },
      toDOM: (node) => ['span', { 'data-mention': '', contenteditable: 'false' }, `@${node.attrs.name}`],
    },
  },
  marks: { strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] } },
});

const placeholder = (words: string) =>
  new Plugin({
    props: {
      decorations: ({ doc }) => {
        const first = doc.firstChild;
        if (doc.childCount !== 1 || first === null || first.content.size > 0) return DecorationSet.empty;
        return DecorationSet.create(doc, [
          Decoration.node(0, first.nodeSize, { class: 'is-empty', 'data-placeholder': words }),
        ]);
      },
    },
  });

export const textOf = (doc: Node): string =>
  doc.textBetween(0, doc.content.size, '\n', (leaf) =>
    leaf.type.name === 'mention' ? `@${leaf.attrs.name}` : '\n',
  );

type Props = {
  readonly name: string;
  readonly words: string;
  readonly html?: string;
  readonly onText: (text: string) => void;
  readonly onShortcut?: () => void;
};

/** ProseMirror as a CRM mounts it: the test id on the editable itself. */
export function RichText({ name, words, html = '', onText, onShortcut }: Props) {
  const place = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef({ onText, onShortcut });
  latest.current = { onText, onShortcut };
  React.useEffect(() => {
    if (place.current === null) return undefined;
    const parsed = document.createElement('div');
    parsed.innerHTML = html;
    const shortcut = () => {
      latest.current.onShortcut?.();
      return latest.current.onShortcut !== undefined;
    };
    const view = new EditorView(place.current, {
      state: EditorState.create({
        doc: DOMParser.fromSchema(schema).parse(parsed),
        plugins: [
          history(),
          keymap({ 'Mod-Enter': shortcut, 'Mod-z': undo, 'Mod-y': redo }),
          keymap(baseKeymap),
          placeholder(words),
        ],
      }),
      attributes: { 'data-test-id': 'rte-content', role: 'textbox', 'aria-multiline': 'true' },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) latest.current.onText(textOf(view.state.doc));
      },
    });
    probe(name, () => textOf(view.state.doc));
    latest.current.onText(textOf(view.state.doc));
    return () => view.destroy();
  }, [name, words, html]);
  return <div className="rich-text" ref={place} />;
}
