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
};

export const Button = ({ children, onPress, look = 'main', type = 'button', label, ...rest }: Given) => (
  <AriaButton
    className={`b-button b-button-${look}`}
    type={type}
    {...(onPress && { onPress })}
    {...(label !== undefined && { 'aria-label': label })}
    {...rest}
  >
    {children}
  </AriaButton>
);
