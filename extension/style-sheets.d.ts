/** Styles are the build's: a page imports them for their effect. */
declare module '*.css';
