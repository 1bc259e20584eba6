import { type Html, html } from './html.ts';
import { style } from './style.ts';

export type Page = { readonly title: string; readonly body: Html };

/** The whole document, from the doctype to the end. */
export const documentOf = ({ title, body }: Page): string => `<!doctype html>
${
  html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · Baton</title><style>${{ markup: style }}</style></head>
<body><main><p class="mark">Baton</p><h1>${title}</h1>${body}</main></body></html>`.markup
}
`;
