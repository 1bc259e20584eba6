import { IconButton } from '@zendeskgarden/react-buttons';
import { Dropdown, Item, Menu, Trigger } from '@zendeskgarden/react-dropdowns.legacy';
import { Chevron } from './chevron.tsx';
import { attributesOf, statuses } from './statuses.ts';
import type { SubmitProps } from './submit-group.tsx';
import { say } from './words.ts';

/** The dropdown of the years before: its keys are heard by a hidden input and never by an item. */
export const LegacyMenu = ({ onSubmit }: SubmitProps) => (
  <Dropdown
    onSelect={(status: string | null) => {
      if (status !== null) onSubmit(status);
    }}
  >
    <Trigger>
      <IconButton isPrimary data-test-id="submit_button-menu-button" aria-label={say('submitAs')}>
        <Chevron />
      </IconButton>
    </Trigger>
    <Menu placement="top-end">
      {statuses.map((status) => (
        <Item key={status} value={status} {...attributesOf(status)}>
          {say(status)}
        </Item>
      ))}
    </Menu>
  </Dropdown>
);
