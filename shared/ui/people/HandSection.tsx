import { Collection } from 'react-aria-components/Collection';
import { Header } from 'react-aria-components/Header';
import { ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import type { HandChoice } from './hand-choices.ts';

type Given = { readonly title: string; readonly choices: readonly HandChoice[] };

export const HandSection = ({ title, choices }: Given) => (
  <ListBoxSection id={title}>
    <Header className="b-list-heading">{title}</Header>
    <Collection items={choices}>
      {({ key, hand, detail, note }) => (
        <ListBoxItem className="b-list-item" id={key} textValue={hand.name}>
          <Text slot="label">
            <bdi>{hand.name}</bdi>
          </Text>
          <Text slot="description" className="b-hint">
            {[detail, note].filter((part) => part !== '' && part !== null).join(' · ')}
          </Text>
        </ListBoxItem>
      )}
    </Collection>
  </ListBoxSection>
);
