import { api, LightningElement } from 'lwc';

export default class extends LightningElement {
  @api label;
  @api name;
  @api value;
  @api options;
  isOpen = false;

  get shown() {
    return this.options.find(({ value }) => value === this.value)?.label ?? this.value;
  }
  handleToggle() {
    this.isOpen = !this.isOpen;
  }
  handleChoice(event) {
    const { value } = event.currentTarget.dataset;
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true, detail: { value } }));
  }
}
