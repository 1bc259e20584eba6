import { Button } from '../controls/Button.tsx';
import { useSetting } from '../setting/Baton.tsx';

type Given = { readonly title?: string; readonly help?: string; readonly onRetry?: () => void };

export function ErrorState({ title, help, onRetry }: Given) {
  const { words } = useSetting();
  return (
    <div className="b-state b-state-alarm" role="alert">
      <p className="b-state-title">{title ?? words.states.errorTitle}</p>
      <p>{help ?? words.states.errorHelp}</p>
      {onRetry && (
        <Button look="quiet" onPress={onRetry}>
          {words.common.retry}
        </Button>
      )}
    </div>
  );
}
