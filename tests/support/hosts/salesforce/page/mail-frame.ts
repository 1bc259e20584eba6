type Editor = { getData: () => string; on: (event: string, then: () => void) => void };
type Pages = { CKEDITOR: { disableAutoInline: boolean; replace: (id: string, options: object) => Editor } };

const { CKEDITOR } = window as never as Pages;
CKEDITOR.disableAutoInline = true;
const editor = CKEDITOR.replace('mail', {
  removePlugins: 'elementspath,about',
  resize_enabled: false,
  height: 110,
});
editor.on('instanceReady', () => document.body.setAttribute('data-ready', 'true'));
Object.assign(window, {
  mailText: () =>
    new DOMParser()
      .parseFromString(editor.getData(), 'text/html')
      .body.textContent?.replace(/\s+/g, ' ')
      .trim() ?? '',
});
