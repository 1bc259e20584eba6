import { api, LightningElement } from 'lwc';

export default class extends LightningElement {
  @api fields;
  @api isEdited;
  @api actions;
  @api errors;
  @api label;

  get hasErrors() {
    return this.errors?.length > 0;
  }
  handleSubmit(event) {
    event.preventDefault();
  }
}
