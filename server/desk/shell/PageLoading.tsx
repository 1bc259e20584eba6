import { deskWords } from '../words/spoken.ts';

export const PageLoading = () => (
  <p className="loading" role="status">
    {deskWords().shell.loading}
  </p>
);
