import { SelectBox } from '#shared/ui/controls/SelectBox.tsx';
import { languages } from '#shared/ui/words/load-words.ts';
import { changeSettings, type Known } from './change-settings.ts';
import { useOptionsWords } from './options-words.ts';
import { Section } from './Section.tsx';

const asBrowser = 'browser';

const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

export function LanguageChoice({ settings }: Known) {
  const words = useOptionsWords();
  const choices = [
    { value: asBrowser, label: words.languageBrowser },
    ...languages.map((value) => ({ value: value as string, label: nameOf(value) })),
  ];
  return (
    <Section title={words.language}>
      <SelectBox
        label={words.ownWords}
        value={settings.language ?? asBrowser}
        choices={choices}
        onChange={(chosen) => changeSettings(settings, { language: chosen === asBrowser ? null : chosen })}
        below={words.reopen}
      />
    </Section>
  );
}
