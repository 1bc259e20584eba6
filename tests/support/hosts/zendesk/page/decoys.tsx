const store = (surface: string, form: HTMLFormElement) =>
  fetch(`${document.body.dataset.up ?? ''}api/v2/tickets/${surface}`, {
    method: 'POST',
    body: JSON.stringify({ surface, text: new FormData(form).get('text') }),
  });

type DialogProps = { readonly id: string; readonly surface: string; readonly title: string };

const Dialog = ({ id, surface, title }: DialogProps) => (
  <form
    id={id}
    className="dialog"
    role="dialog"
    aria-label={title}
    onSubmit={(event) => {
      event.preventDefault();
      void store(surface, event.currentTarget);
    }}
  >
    <b>{title}</b>
    <textarea name="text" defaultValue="Follow up." />
    <input type="submit" value={title} />
  </form>
);

/** What looks like a note and a save, and is neither. The ids of the bulk dialog are guesses. */
export const Decoys = () => (
  <div className="decoys">
    <Dialog id="merge_form" surface="merge" title="Merge" />
    <Dialog id="bulk_form" surface="update_many" title="Update 2 tickets" />
  </div>
);
