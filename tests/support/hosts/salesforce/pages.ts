/** The pages before any script has run. Everything is linked from the page's own place, however deep that is. */
const upFrom = ({ pathname }: URL): string => '../'.repeat(Math.max(0, pathname.split('/').length - 2));

const clean = (value: string | null): string => (value ?? '').replace(/[^\w-]/g, '');

export function framed(url: URL, inside: string, head = ''): string {
  const up = upFrom(url);
  const theme = clean(url.searchParams.get('theme'));
  return `<!doctype html><html lang="${clean(url.searchParams.get('lang')) || 'en'}" data-theme="${theme}"><head><meta charset="utf-8">
<title>Salesforce</title><link rel="stylesheet" href="${up}static/page.css">${head}</head>
<body data-up="${up}">${inside}</body></html>`;
}

const script = (url: URL, name: string) => `<script src="${upFrom(url)}static/${name}"></script>`;

export function lightningPage(url: URL): string {
  const shadow = url.searchParams.get('shadow') ?? 'synthetic';
  const forms = shadow === 'native' || shadow === 'closed' ? 'forms-native.js' : 'forms-synthetic.js';
  const quill = url.searchParams.get('quill') === '2' ? 'quill-2.js' : 'quill-1.js';
  const early = url.searchParams.get('early') === '1' ? script(url, 'early.js') : '';
  return framed(url, [forms, quill, 'main.js'].map((name) => script(url, name)).join(''), early);
}

export const mailPage = (url: URL): string =>
  framed(
    url,
    `<textarea id="mail"></textarea>${script(url, 'ckeditor4/ckeditor.js')}${script(url, 'mail-frame.js')}`,
  );

/** A company's page in a frame of its own host. The buttons' ids are what its author called them. */
export const visualforcePage = (url: URL): string =>
  framed(
    url,
    `<form method="post" id="page:form"><label>Remark<textarea name="description" class="textarea"></textarea></label>
<input type="submit" class="btn" name="page:form:store" value="Store"><input type="submit" class="btn" name="page:form:cancel" value="Back" formaction="?cancelled=1" formnovalidate></form>
${script(url, 'visualforce.js')}`,
  );

/** The ids of Classic's fields are guesses. */
export function classicPage(url: URL): string {
  const row = (id: string) =>
    `<td class="pbButton" id="${id}"><input type="submit" class="btn" name="save" title="Save" value=" Save "><input type="submit" class="btn" name="save_new" value="Save &amp; New"><input type="submit" class="btn" name="cancel" value="Cancel" formaction="?cancelled=1"></td>`;
  return framed(
    url,
    `<div class="sfdcBody"></div><form id="editPage" method="post"><table><tr>${row('topButtonRow')}</tr>
<tr><td><label for="tsk5">Subject</label> <input id="tsk5" name="subject" type="text" value="Call"></td></tr>
<tr><td><label for="tsk6">Comments</label> <textarea id="tsk6" name="description"></textarea></td></tr>
<tr>${row('bottomButtonRow')}</tr></table></form>`,
  ).replace('<body ', '<body class="sfdcBody" ');
}
