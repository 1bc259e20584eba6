declare module 'autocannon' {
  type Connection = { setHeaders(headers: Readonly<Record<string, string>>): void };
  type Report = {
    readonly requests: { readonly average: number };
    readonly non2xx: number;
    readonly errors: number;
  };
  /** As much of it as is used here. The package has no types of its own. */
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    /** In seconds. */
    readonly duration: number;
    readonly setupClient: (connection: Connection) => void;
  }): Promise<Report>;
}
