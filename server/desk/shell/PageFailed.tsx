import { deskWords } from '../words/spoken.ts';

/** A page that broke, or whose file could not be fetched: after an update the old files are gone. */
export function PageFailed() {
  const { shell: words } = deskWords();
  return (
    <section className="notice" role="alert">
      <h1>{words.broken}</h1>
      <p>{words.brokenWhy}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </section>
  );
}
