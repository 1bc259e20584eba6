export const HandoffPage = () => <p>…</p>;
