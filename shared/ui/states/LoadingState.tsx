import { useSetting } from '../setting/Baton.tsx';

export function LoadingState({ what }: { readonly what?: string }) {
  const { words } = useSetting();
  return (
    <div className="b-state" role="status">
      <p className="b-soft b-loading">{what ?? words.states.loading}</p>
    </div>
  );
}
