import { api, LightningElement } from 'lwc';

export default class extends LightningElement {
  @api action;

  get type() {
    return this.action.name === 'SaveEdit' ? 'submit' : 'button';
  }
  get variant() {
    return this.action.name === 'SaveEdit' ? 'brand' : 'neutral';
  }
  get look() {
    return { SaveEdit: 'save-button', SaveAndNew: 'save-and-new-button', CancelEdit: 'cancel-button' }[
      this.action.name
    ];
  }
  handleClick() {
    const { name } = this.action;
    this.dispatchEvent(new CustomEvent('actioninvoked', { bubbles: true, composed: true, detail: { name } }));
  }
}
