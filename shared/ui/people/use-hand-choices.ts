import { useMemo } from 'react';
import { useSetting } from '../setting/Baton.tsx';
import { momentExact } from '../time/use-times.ts';
import { peopleChoices, rotaChoices } from './hand-choices.ts';

/** Everybody who can be chosen; a company of thousands is not gone through again at each key. */
export function useHandChoices() {
  const setting = useSetting();
  return useMemo(() => {
    const context = { ...setting, exact: momentExact(setting) };
    return { people: peopleChoices(context), rotas: rotaChoices(context) };
  }, [setting]);
}
