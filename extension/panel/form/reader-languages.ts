type Given = {
  /** Those of the person: what our pages speak, and the browser's own list. */
  readonly own: readonly string[];
  readonly settings: { readonly notesLanguages: readonly string[] } | undefined;
  readonly setup: { readonly templates: readonly { readonly language: string }[] } | null | undefined;
};

/** The languages that whoever writes here may write in. */
export const readerLanguages = ({ own, settings, setup }: Given): readonly string[] => {
  const asked = [
    ...own,
    ...(settings?.notesLanguages ?? []),
    ...(setup?.templates.map(({ language }) => language) ?? []),
  ];
  return [...new Set(asked.map((tag) => tag.slice(0, 2)))].sort();
};
