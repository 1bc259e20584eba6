import { useSetting } from '../setting/Baton.tsx';
import { RefusalNotice } from '../states/RefusalNotice.tsx';
import type { CommandState } from './use-command.ts';

export function CommandNotice({ state }: { readonly state: CommandState }) {
  const { words } = useSetting();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'pending':
      return (
        <p role="status" className="b-soft">
          {words.actions.sending}
        </p>
      );
    case 'refused':
      return <RefusalNotice {...state.refusal} />;
    case 'unreachable':
    case 'failed':
      return (
        <p role="alert" className="b-notice b-notice-care">
          {state.kind === 'failed' ? words.actions.failed : words.actions.unreachable}
        </p>
      );
    default:
      return state satisfies never;
  }
}
