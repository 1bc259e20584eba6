/** A script of the page's own that listens first, at the window, before anybody else of the page. */
const heard: string[] = [];
Object.assign(window, { heard });
for (const kind of ['pointerdown', 'click', 'keydown', 'keyup']) {
  window.addEventListener(kind, () => heard.push(kind), true);
}
