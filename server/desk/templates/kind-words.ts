import type { FieldTypeName } from '#shared/fields/field-type.ts';
import type { Role } from '#shared/templates/template.ts';

/** The kinds of field, as somebody who has never seen a form builder says them. */
export const kindWords: Readonly<Record<FieldTypeName, string>> = {
  text: 'Words',
  list: 'A list, one entry a line',
  choice: 'One of some options',
  'yes-no': 'Yes or no',
  number: 'A number',
  money: 'An amount of money',
  date: 'A day',
  'person-or-rota': 'A person or a rota',
  contact: 'Somebody at the customer’s',
  link: 'A web address',
  quote: 'Words as they were said or shown',
  promises: 'Promises to the customer',
};

export const roleWords: Readonly<Record<Role, string>> = {
  severity: 'How bad it is',
  to: 'Who takes it',
  outcome: 'The outcome wanted',
  'next-step': 'The next step',
  'next-step-by': 'When the next step is due',
  'if-then': 'What to do if something happens',
  told: 'What the customer was told',
  promises: 'What was promised',
  'customer-date': 'The customer’s date',
};
