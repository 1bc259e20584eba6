import { api, LightningElement } from 'lwc';

/** The label is translated, the API name in the anchor is not. */
export default class extends LightningElement {
  @api field;
  @api isEdited;

  connectedCallback() {
    this.template.host.setAttribute('field-label', this.field.label);
  }

  get anchor() {
    return `sfdc:RecordField.${this.field.object}.${this.field.name}`;
  }
  get isRead() {
    return !this.isEdited;
  }
  get isArea() {
    return this.isEdited && this.field.type === 'area';
  }
  get isRich() {
    return this.isEdited && this.field.type === 'rich';
  }
  get isPicklist() {
    return this.isEdited && this.field.type === 'picklist';
  }
  get isLine() {
    return this.isEdited && (this.field.type === 'line' || this.field.type === 'checkbox');
  }
  get inputType() {
    return this.field.type === 'checkbox' ? 'checkbox' : 'text';
  }
  get shown() {
    return this.field.options?.find(({ value }) => value === this.field.value)?.label ?? this.field.value;
  }
  get pencil() {
    return `Edit ${this.field.label}`;
  }

  handleChange(event) {
    event.stopPropagation();
    const { name } = this.field;
    const { value } = event.detail;
    this.dispatchEvent(
      new CustomEvent('fieldchange', { bubbles: true, composed: true, detail: { name, value } }),
    );
  }
  handlePencil() {
    this.dispatchEvent(new CustomEvent('pencil', { bubbles: true, composed: true }));
  }
}
