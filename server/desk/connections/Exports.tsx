const files = [
  { name: 'workspace.jsonl', what: 'Everything, for another program' },
  { name: 'handoffs.csv', what: 'Handoffs, as a sheet' },
  { name: 'events.csv', what: 'Everything that happened to them, as a sheet' },
  { name: 'promises.csv', what: 'Promises, as a sheet' },
  { name: 'people.csv', what: 'People, as a sheet that can be imported again' },
];

/** What a company takes along. Tokens, passwords and addresses of connections are in none of it. */
export const Exports = () => (
  <section className="card">
    <h2>Take your data along</h2>
    <ul>
      {files.map(({ name, what }) => (
        <li key={name}>
          <a href={`/export/${name}`} download={name}>
            {name}
          </a>
          : {what}
        </li>
      ))}
    </ul>
  </section>
);
