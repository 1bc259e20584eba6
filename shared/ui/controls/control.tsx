import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';

/** What every control is given besides its value. `aside` stands beside the label, `below` describes it to a screen reader, too. */
export type ControlGiven = {
  readonly label: string;
  readonly aside?: ReactNode;
  readonly below?: ReactNode;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
};

export const ControlLabel = ({ label, aside }: Pick<ControlGiven, 'label' | 'aside'>) => (
  <div className="b-row b-label-row">
    <Label className="b-label" dir="auto">
      {label}
    </Label>
    {aside}
  </div>
);

export const ControlBelow = ({ children }: { readonly children: ReactNode }) =>
  children === undefined || children === null ? null : (
    <Text slot="description" elementType="div">
      {children}
    </Text>
  );

export const ariaOf = ({ isInvalid = false, isRequired = false, isDisabled = false }: ControlGiven) => ({
  ...{ isInvalid, isRequired, isDisabled },
  validationBehavior: 'aria' as const,
});
