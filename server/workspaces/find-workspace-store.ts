import pg from 'pg';
import { accepted, type Result, refused } from '#shared/result.ts';

/** The id of a workspace by its name, for operators; where two have one name, by its id. */
export async function findWorkspace(url: string, named: string): Promise<Result<string, string>> {
  const client = new pg.Client({ connectionString: url, application_name: 'baton export' });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; name: string }>(
      'SELECT id, name FROM workspace ORDER BY name',
    );
    const [found, ...others] = rows.filter(({ id, name }) => id === named || name === named);
    if (found === undefined) {
      const names = rows.map(({ name }) => name).join(', ');
      return refused(
        `There is no workspace called ${named}. Nothing was exported. There are: ${names || 'none'}.`,
      );
    }
    if (others.length === 0) return accepted(found.id);
    const ids = [found, ...others].map(({ id }) => id).join(', ');
    return refused(
      `Several workspaces are called ${named}. Nothing was exported. Name one by its id: ${ids}.`,
    );
  } finally {
    await client.end();
  }
}
