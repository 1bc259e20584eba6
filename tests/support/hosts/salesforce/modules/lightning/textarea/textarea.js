import { api, LightningElement } from 'lwc';

const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');

/** Stops the native events, sends a composed one of its own, and takes `value` set on the inner element by the page. */
export default class extends LightningElement {
  @api label;
  @api name;
  held = '';
  isReady = false;

  @api get value() {
    return this.held;
  }
  set value(value) {
    this.held = value ?? '';
    const area = this.template.querySelector('textarea');
    if (area && area.value !== this.held) native.set.call(area, this.held);
  }

  renderedCallback() {
    if (this.isReady) return;
    this.isReady = true;
    const area = this.template.querySelector('textarea');
    native.set.call(area, this.held);
    Object.defineProperty(area, 'value', {
      configurable: true,
      get: () => native.get.call(area),
      set: (value) => {
        native.set.call(area, value);
        this.take(value);
      },
    });
  }

  take(value) {
    this.held = value;
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true, detail: { value } }));
  }
  handleInput(event) {
    event.stopPropagation();
    this.take(native.get.call(event.target));
  }
  handleChange(event) {
    event.stopPropagation();
  }
}
