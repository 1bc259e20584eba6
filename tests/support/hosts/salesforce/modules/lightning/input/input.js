import { api, LightningElement } from 'lwc';

export default class extends LightningElement {
  @api label;
  @api name;
  @api value = '';
  @api type = 'text';

  get isBox() {
    return this.type === 'checkbox';
  }
  get isOn() {
    return this.value === 'true';
  }

  take(value) {
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true, detail: { value } }));
  }
  handleInput(event) {
    event.stopPropagation();
    if (!this.isBox) this.take(event.target.value);
  }
  handleChange(event) {
    event.stopPropagation();
    if (this.isBox) this.take(String(event.target.checked));
  }
}
