import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../form/TextField.tsx';
import { newKey } from './editor/draft-template.ts';

/** A template of one’s own begins with a name; nothing is there before it is published. */
export function NewTemplate({ taken }: { readonly taken: readonly string[] }) {
  const [name, setName] = useState('');
  const navigate = useNavigate();
  return (
    <section className="card">
      <h2>A new one</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const template = newKey(name, taken, 'template');
          void navigate({
            to: '/templates/$template/edit',
            params: { template },
            search: { name: name.trim() },
          });
        }}
      >
        <div className="narrow">
          <TextField label="What it is called" value={name} onChange={setName} required />
        </div>
        <button type="submit" className="quiet">
          Begin
        </button>
      </form>
    </section>
  );
}
