import type { Template } from '#shared/templates/template.ts';
import type { Company } from '../pieces/use-company.ts';
import { needWords } from './need-words.ts';
import './templates.css';

/** The fields in the order in which whoever sends meets them, with what each wants to hear. */
export function TemplatePreview({ template }: { readonly template: Template; readonly company: Company }) {
  return (
    <ol className="preview">
      {template.fields.map(({ key, label, need, help, good, bad }) => (
        <li key={key}>
          <strong>{label}</strong> <span className="soft">{needWords(need, template.fields)}</span>
          {help !== undefined && <div>{help}</div>}
          {good !== undefined && <div className="good-example">Like: {good}</div>}
          {bad !== undefined && <div className="soft">Not: {bad}</div>}
        </li>
      ))}
    </ol>
  );
}
