/** A page that saves what stands in its fields, by every kind of handler, and keeps it where a test can ask. */
export function plainPage(query: URLSearchParams): string {
  const has = (name: string) => query.has(name);
  const dark = query.get('theme') === 'dark';
  return `<!doctype html><html lang="en"${query.get('dir') === 'rtl' ? ' dir="rtl"' : ''}${dark ? ' data-theme="dark"' : ''}>
<head><meta charset="utf-8"><title>Plain</title>
${has('hostile') ? `<script>${hostile}</script>` : ''}
<style>
body{font:16px/1.5 sans-serif;margin:0;background:${dark ? '#15181c' : '#f4f6f8'};color:${dark ? '#eee' : '#222'}}
header{padding:12px 24px;background:${dark ? '#23272e' : '#fff'};border-bottom:1px solid #8884}
main{padding:32px;max-width:720px}
label{display:block;margin-bottom:4px}
textarea{width:100%;height:110px;font:inherit;box-sizing:border-box;background:${dark ? '#0f1114' : '#fff'};color:inherit;border:1px solid #8888;padding:8px}
.row{margin:10px 0 28px;display:flex;gap:8px}
div,section{opacity:1}
</style></head>
<body data-record="${query.get('record') ?? '7'}"><header>Ticket 7: Oven is cold</header><main>
<label for="body">Internal note</label><div id="slot"><textarea id="body" data-key="body"${has('stored') ? ' data-stored="yes"' : ''}></textarea></div>
<div class="row"><button id="save" data-saves="body">Save</button><button id="won" data-saves="" data-change="stage=won">Won</button></div>
<label for="other">Another note</label><textarea id="other" data-key="other"></textarea>
<div class="row"><button id="save-other" data-saves="other">Save the other</button></div>
<label for="reply">Reply to the customer</label><textarea id="reply" data-key="reply" data-audience="public"></textarea>
<div class="row"><button id="send" data-saves="reply">Send</button></div>
</main><script>${script}</script></body></html>`;
}

const script = `
window.saved = []; window.seen = []; window.keys = [];
const answered = () => document.dispatchEvent(new CustomEvent('host-answered', { detail: 'saved' }));
const save = (key, event) => {
  const field = document.querySelector('[data-key="' + key + '"]');
  saved.push({ key, text: field ? field.value : '', by: event.type, prevented: event.defaultPrevented });
  setTimeout(answered, 0);
};
for (const button of document.querySelectorAll('[data-saves]')) {
  const key = button.dataset.saves;
  button.addEventListener('click', (event) => save(key, event));
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup'])
    button.addEventListener(type, (event) => seen.push(event.type));
}
document.addEventListener('keydown', (event) => {
  keys.push(event.key);
  if (event.ctrlKey && event.key === 'Enter' && event.target.dataset.key) save(event.target.dataset.key, event);
});
window.rebuild = () => {
  const old = document.querySelector('#slot textarea');
  const next = old.cloneNode(true);
  next.value = old.value;
  document.querySelector('#slot').replaceChildren(next);
};
`;

/** What a page could do to us before its own body is there. */
const hostile = `
window.addEventListener('click', (event) => { if (event.target.id === 'save') (window.early ??= []).push('click'); }, true);
Element.prototype.attachShadow = () => { throw new Error('no shadows'); };
Event.prototype.stopImmediatePropagation = () => {};
Event.prototype.preventDefault = () => {};
Event.prototype.composedPath = () => [];
EventTarget.prototype.addEventListener = new Proxy(EventTarget.prototype.addEventListener, { apply: (to, self, given) => Reflect.apply(to, self, given) });
Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
`;
