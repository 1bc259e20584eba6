import { createHash } from 'node:crypto';

export const style = `
:root { color-scheme: light dark; --paper: #f6f6f4; --card: #fff; --ink: #1c1d20; --soft: #5b5e66; --line: #c9cbd1;
  --deed: #1d4ed8; --on-deed: #fff; --alarm: #b3261e; --alarm-paper: #fdeeec; --care: #7a4b00; --care-paper: #fff4de; }
@media (prefers-color-scheme: dark) { :root { --paper: #16171a; --card: #202226; --ink: #f0f1f3; --soft: #a9adb7;
  --line: #4a4e57; --deed: #9db7ff; --on-deed: #0d1a3f; --alarm: #ffb4ab; --alarm-paper: #3a1c1a; --care: #ffd591;
  --care-paper: #35290f; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 27rem; margin: 8vh auto; padding: 1.75rem; background: var(--card); border: 1px solid var(--line);
  border-radius: .75rem; overflow-wrap: anywhere; }
@media (max-width: 30rem) { main { margin: 0; min-height: 100vh; border: 0; border-radius: 0; padding: 1.25rem; } }
.mark { margin: 0 0 1.25rem; color: var(--soft); font-weight: 600; letter-spacing: .02em; }
h1 { margin: 0 0 .75rem; font-size: 1.4rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
p { margin: 0 0 1rem; }
label { display: block; margin: 0 0 1rem; font-weight: 600; }
label small, .soft { display: block; color: var(--soft); font-weight: 400; font-size: .875rem; }
input:not([type=hidden]):not([type=radio]) { display: block; width: 100%; margin-top: .25rem; padding: .6rem .7rem; font: inherit; font-weight: 400; color: inherit;
  background: var(--paper); border: 1px solid var(--soft); border-radius: .4rem; }
input[aria-invalid=true] { border-color: var(--alarm); }
button, a.button { display: inline-block; text-decoration: none; padding: .6rem 1.1rem; font: inherit; font-weight: 600; color: var(--on-deed); background: var(--deed);
  border: 1px solid var(--deed); border-radius: .4rem; cursor: pointer; }
button.quiet { color: var(--ink); background: none; border-color: var(--soft); }
:focus-visible { outline: 3px solid var(--deed); outline-offset: 2px; }
.wrong { color: var(--alarm); font-weight: 400; display: block; margin-top: .4rem; }
.alarm, .care { padding: .75rem .9rem; border-radius: .4rem; margin: 0 0 1rem; }
.alarm { color: var(--alarm); background: var(--alarm-paper); }
.care { color: var(--care); background: var(--care-paper); }
.deeds { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 0 1rem; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 0 0 1rem; }
fieldset label { font-weight: 400; margin: .25rem 0; }
.code { font: 600 1.6rem/1.3 ui-monospace, monospace; letter-spacing: .08em; }
dl { margin: 0 0 1rem; } dt { color: var(--soft); font-size: .875rem; } dd { margin: 0 0 .5rem; font-weight: 600; }
ul { list-style: none; padding: 0; margin: 0; } li { padding: .75rem 0; border-top: 1px solid var(--line); }
a { color: var(--deed); }
`;

const hash = createHash('sha256').update(style).digest('base64');

/** No scripts, nothing from elsewhere, in nobody's frame; forms lead to ourselves only. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
