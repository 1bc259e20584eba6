// @ts-expect-error Draft.js brings no types.
import { Editor, EditorState } from 'draft-js';
import React from 'react';
import { probe } from './portal.ts';

type Content = { getPlainText(between: string): string };
type State = { getCurrentContent(): Content };

type Props = { readonly name: string; readonly words: string; readonly onText: (text: string) => void };

/** The editor of 2019 to 2024. */
export function DraftText({ name, words, onText }: Props) {
  const [state, setState] = React.useState<State>(() => EditorState.createEmpty() as State);
  const text = state.getCurrentContent().getPlainText('\n');
  probe(name, () => text);
  return (
    <div className="rich-text">
      <Editor
        editorState={state}
        placeholder={words}
        onChange={(next: State) => {
          setState(next);
          onText(next.getCurrentContent().getPlainText('\n'));
        }}
      />
    </div>
  );
}
