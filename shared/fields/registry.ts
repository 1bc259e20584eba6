import { choice } from './choice/index.ts';
import { contact } from './contact/index.ts';
import { date } from './date/index.ts';
import type { FieldType, FieldTypeName } from './field-type.ts';
import { link } from './link/index.ts';
import { list } from './list/index.ts';
import { money } from './money/index.ts';
import { number } from './number/index.ts';
import { personOrRota } from './person-or-rota/index.ts';
import { promises } from './promises/index.ts';
import { quote } from './quote/index.ts';
import { text } from './text/index.ts';
import { yesNo } from './yes-no/index.ts';

/** Every kind of field there is, by the name templates use. */
export const fieldTypes: Readonly<Record<FieldTypeName, FieldType<unknown>>> = {
  text,
  list,
  choice,
  'yes-no': yesNo,
  number,
  money,
  date,
  'person-or-rota': personOrRota,
  contact,
  link,
  quote,
  promises,
};
