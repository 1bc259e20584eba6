/** A script of the page that listens at the window before the page itself does. */
const heard: string[] = [];
Object.assign(window, { heard });
for (const kind of ['click', 'keydown', 'keyup']) window.addEventListener(kind, () => heard.push(kind), true);
