import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { PersonId } from '../../records/person-ref.ts';
import type { Directory } from '../../seams/directory.ts';
import type { Instant } from '../../time/instant.ts';
import type { Words } from '../words/en.ts';

/** Everything a piece may need to know besides what it draws. Time comes in: no piece reads a clock. */
export type Setting = {
  readonly words: Words;
  readonly zone: string;
  readonly now: Instant;
  readonly me: PersonId;
  readonly directory: Directory;
};

const SettingContext = createContext<Setting | null>(null);

type Given = { readonly setting: Setting; readonly children: ReactNode };

/** Around everything that this room draws: language, zone, now, who looks, and everybody there is. */
export function Baton({ setting: { words, zone, now, me, directory }, children }: Given) {
  const setting = useMemo(() => ({ words, zone, now, me, directory }), [words, zone, now, me, directory]);
  return (
    <SettingContext value={setting}>
      <I18nProvider locale={words.language}>
        <div className="baton" lang={words.language}>
          {children}
        </div>
      </I18nProvider>
    </SettingContext>
  );
}

export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (setting === null) throw new Error('A piece of shared/ui is drawn outside of <Baton>.');
  return setting;
}
