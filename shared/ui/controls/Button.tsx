import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

type Given = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: 'main' | 'quiet' | 'plain';
  readonly type?: 'button' | 'submit';
  readonly isPending?: boolean;
  readonly isDisabled?: boolean;
  readonly label?: string;
  /** It opens and closes something; unset where it does not. */
  readonly isExpanded?: boolean;
  /** What it opens, so that focus finds back to it. */
  readonly opens?: string;
};

export const Button = ({
  children,
  onPress,
  look = 'main',
  type = 'button',
  label,
  isExpanded,
  opens,
  ...rest
}: Given) => (
  <AriaButton
    className={`b-button b-button-${look}`}
    type={type}
    {...(onPress && { onPress })}
    {...(label !== undefined && { 'aria-label': label })}
    {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
    {...(opens !== undefined && { 'data-opens': opens })}
    {...rest}
  >
    {children}
  </AriaButton>
);
