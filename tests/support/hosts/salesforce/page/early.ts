/** A page that listens where Baton listens, from its own first script. */
const heard: string[] = [];
window.addEventListener('click', (event) => heard.push(event.type), true);
Object.assign(window, { heard });
