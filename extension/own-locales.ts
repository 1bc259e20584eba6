/** The languages of our pages, as the component library names them. */
const own = /^(?:en-US|es-ES|de-DE|fr-FR|pt-BR|pt-PT|ja-JP)$/;
const ofLibrary = /\/react-aria[^/]*\/.*\/intl\/[^/]+\/([a-z]{2}-[A-Z]{2})\.m?js$/;

/** The component library speaks thirty-four languages; what our pages never ask for is left out of the build. */
export const ownLocales = () => ({
  name: 'own-locales',
  enforce: 'pre' as const,
  load: (id: string): string | null => {
    const locale = ofLibrary.exec(id)?.[1];
    return locale === undefined || own.test(locale) ? null : 'export default {};';
  },
});
