export const PageLoading = () => (
  <p className="loading" role="status">
    Loading…
  </p>
);
