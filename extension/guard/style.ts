/** Sizes in em of the reader's own text size, so that text at 200 % grows everything with it. */
export const style = `
:host{--back:light-dark(#fff,#1d2126);--text:light-dark(#1b1f24,#f1f3f5);--soft:light-dark(#57606a,#b1bac4);--line:light-dark(#8c959f,#6e7681);--main:light-dark(#0b57d0,#8ab4f8);--on:light-dark(#fff,#10213f);--ok:light-dark(#116b34,#5fd38d);--mid:light-dark(#8a4b00,#f2b45c);--bad:light-dark(#b3261e,#ff9d94)}
*{box-sizing:border-box}
[hidden]{display:none!important}
.mark,.card,.tab,.side{position:fixed;font:.875em/1.45 system-ui,sans-serif;color:var(--text);direction:ltr;text-align:start}
.mark,.card{background:var(--back);border:1px solid var(--line);border-radius:8px;box-shadow:0 2px 10px #0003;max-width:min(24em,calc(100vw - 8px));overflow-wrap:anywhere}
.mark{font-size:.8125em}
.card{width:24em;z-index:1;max-height:calc(100vh - 8px);overflow:auto;padding:1em}
.card.again{animation:again .3s}
@keyframes again{50%{box-shadow:0 0 0 4px var(--main)}}
h2{font-size:1.07em;margin:0 2em .35em 0}
p{margin:0 0 .6em}
ul{margin:0 0 .8em;padding:0;list-style:none}
li{padding:.4em 0;border-top:1px solid light-dark(#d0d7de,#3d444d)}
li b,li span{display:block;font-weight:400}
li span{color:var(--soft)}
.mark ul{margin:0;padding:0 .7em .2em}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;padding:.4em .8em;min-height:2em;cursor:pointer}
button.main{background:var(--main);border-color:var(--main);color:var(--on);font-weight:600}
button.x{position:absolute;top:.6em;inset-inline-end:.6em;border:0;padding:0;width:2em;font-size:1.1em}
:focus-visible{outline:2px solid var(--main);outline-offset:2px}
.row{display:flex;flex-wrap:wrap;gap:.5em}
textarea{font:inherit;color:inherit;background:var(--back);border:1px solid var(--line);border-radius:6px;width:100%;min-height:3.6em;padding:.4em;margin-bottom:.6em;resize:vertical}
.error{color:var(--bad)}
.mark>button{display:flex;align-items:center;gap:.45em;border:0;padding:.15em .6em;min-height:1.85em}
i{width:.85em;height:.85em;flex:none;background:var(--tone);forced-color-adjust:none}
.clear{--tone:var(--ok)}.unclear{--tone:var(--mid)}.nothing{--tone:var(--bad)}
.clear i{border-radius:50%}
.unclear i{clip-path:polygon(50% 0,100% 100%,0 100%)}
.live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tab{top:40%;right:0;background:var(--back);border-radius:8px 0 0 8px;padding:.8em .25em;writing-mode:vertical-rl;box-shadow:0 2px 10px #0003}
:host([dir=rtl]) .tab{left:0;right:auto;border-radius:0 8px 8px 0}
.side{top:0;z-index:1;bottom:0;right:0;max-width:100vw;background:var(--back);box-shadow:0 0 16px #0004}
.side.left{right:auto;left:0}
.side iframe{border:0;width:100%;height:100%;color-scheme:normal}
.grip{position:absolute;inset-block:0;left:-10px;width:10px;cursor:ew-resize;touch-action:none}
.left .grip{left:auto;right:-10px}
@media(prefers-reduced-motion:reduce){.card{animation:none!important}.card.again{outline:3px solid var(--main)}}
@media(forced-colors:active){i{background:CanvasText}}
`;
