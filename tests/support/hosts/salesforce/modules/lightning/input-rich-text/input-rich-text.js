import { api, LightningElement } from 'lwc';

/** Quill stands in a part of the tree that LWC leaves alone. Which Quill it is, the page's address says. */
export default class extends LightningElement {
  @api label;
  @api value = '';
  isReady = false;

  renderedCallback() {
    if (this.isReady) return;
    this.isReady = true;
    const place = this.template.querySelector('.slds-rich-text-editor__textarea');
    const quill = window.makeQuill(place, this.value ?? '', 'Compose text...');
    quill.on('text-change', () => {
      const value = quill.getText().replace(/\n$/, '');
      this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true, detail: { value } }));
    });
  }
}
