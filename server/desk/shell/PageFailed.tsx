/** A page that broke, or whose file could not be fetched: after an update the old files are gone. */
export const PageFailed = () => (
  <section className="notice" role="alert">
    <h1>This page could not be shown</h1>
    <p>Nothing was changed. Baton may have been updated while it was open; load the page again.</p>
    <button type="button" onClick={() => location.reload()}>
      Load it again
    </button>
  </section>
);
