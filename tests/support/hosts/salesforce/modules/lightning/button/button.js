import { api, LightningElement } from 'lwc';

export default class extends LightningElement {
  @api label;
  @api name;
  @api variant;
  @api type;

  get look() {
    return `slds-button ${this.variant === 'brand' ? 'slds-button_brand' : 'slds-button_neutral'}`;
  }
}
