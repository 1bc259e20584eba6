import { api, LightningElement } from 'lwc';

/** The whole form: what it shows, what is typed, and what is sent when somebody saves. */
export default class extends LightningElement {
  @api config;
  isEdited = false;
  isThere = true;
  errors = [];
  draft = {};

  connectedCallback() {
    this.isEdited = this.config.isEdited;
  }

  get fields() {
    return this.config.fields.map((field) => ({
      ...field,
      object: this.config.object,
      value: this.draft[field.name] ?? field.value,
    }));
  }
  get actions() {
    return this.config.actions.map((action, index) => ({
      ...action,
      key: action.name + index,
      anchor: `sfdc:StandardButton.${this.config.object}.${action.name}`,
    }));
  }

  handleField({ detail: { name, value } }) {
    this.draft = { ...this.draft, [name]: value };
    this.tell('drafted', { ...this.draft });
  }
  handlePencil() {
    this.isEdited = true;
  }
  handleAction({ detail: { name } }) {
    if (name === 'CancelEdit') {
      this.close();
      this.tell('cancelled', null);
    } else this.tell('stored', { name, values: { ...this.draft } });
  }
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
  close() {
    this.draft = {};
    this.errors = [];
    this.isEdited = this.config.staysOpen === true;
  }

  @api edit() {
    this.isEdited = true;
  }
  @api saved(config) {
    this.config = config;
    this.close();
  }
  @api failed(errors) {
    this.errors = errors;
  }
  /** Its elements are new, its values are not. */
  @api renderAnew() {
    this.isThere = false;
    setTimeout(() => {
      this.isThere = true;
    });
  }
}
