/** A company's own page: it saves by a native form or by its own script, as its author liked. */
const form = document.querySelector('form');
if (new URLSearchParams(location.search).get('by') === 'script') {
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form) as never).toString();
    void fetch(form.action, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  });
}
