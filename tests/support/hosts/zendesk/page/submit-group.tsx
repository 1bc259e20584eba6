import { Button, IconButton, SplitButton } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import { Chevron } from './chevron.tsx';
import { choices } from './choices.ts';
import { attributesOf, statuses } from './statuses.ts';
import { LegacyMenu } from './submit-menu-legacy.tsx';
import { say } from './words.ts';

export type SubmitProps = { readonly onSubmit: (status: string) => void };

const CurrentMenu = ({ onSubmit }: SubmitProps) => (
  <Menu
    placement="top-end"
    button={(props) => (
      <IconButton {...props} isPrimary data-test-id="submit_button-menu-button" aria-label={say('submitAs')}>
        <Chevron />
      </IconButton>
    )}
    onChange={({ type, value }) => {
      if (value !== undefined && /^menuItem:(?:click|keyDown:(?:Enter|Space))$/.test(type)) onSubmit(value);
    }}
  >
    {statuses.map((status) => (
      <Item key={status} value={status} {...attributesOf(status)}>
        {say(status)}
      </Item>
    ))}
  </Menu>
);

export function SubmitGroup({ onSubmit }: SubmitProps) {
  const isSingle = choices.footer === 'single';
  return (
    <SplitButton>
      <Button
        isPrimary
        data-test-id={choices.footer === 'omni-save' ? 'omni-save-button' : 'submit_button-button'}
        onClick={() => onSubmit('open')}
      >
        {say('submitAs')}&nbsp;<b>{say('open')}</b>
      </Button>
      {isSingle ? null : choices.garden === 'legacy' ? (
        <LegacyMenu onSubmit={onSubmit} />
      ) : (
        <CurrentMenu onSubmit={onSubmit} />
      )}
    </SplitButton>
  );
}
