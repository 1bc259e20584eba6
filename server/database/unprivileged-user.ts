import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { accepted, type Result, refused } from '#shared/result.ts';

/** As whom PostgreSQL runs, and who owns its files. It refuses to run as root. */
export type Runner = {
  readonly prefix: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
  readonly owner: { readonly uid: number; readonly gid: number } | null;
};

type User = { readonly uid: number; readonly gid: number };

const asOurselves: Runner = { prefix: [], ids: {}, owner: null };

export function chooseRunner(paths: readonly string[]): Result<Runner, string> {
  if (process.getuid?.() !== 0) return accepted(asOurselves);
  const user = findUser('postgres') ?? addUser('postgres') ?? findUser('nobody');
  if (user === null) {
    return refused(
      'PostgreSQL does not run as root, and there is no user it could run as here. Nothing was started. Add one (useradd --system postgres), or start Baton as an ordinary user.',
    );
  }
  const closed = paths.map((path) => closedFolder(path, user)).find((folder) => folder !== null);
  if (closed === undefined) return accepted({ prefix: [], ids: user, owner: user });
  const inside = inOwnNamespace(user);
  if (spawnSync(inside[0] ?? '', [...inside.slice(1), 'true']).status === 0) {
    return accepted({ prefix: inside, ids: {}, owner: { uid: 0, gid: 0 } });
  }
  return refused(
    `PostgreSQL does not run as root, and the user it runs as instead may not enter ${closed}. Nothing was started. Move Baton and its data folder to a place others may enter (such as /opt/baton), start it as an ordinary user, or let it through: chmod o+x ${closed}`,
  );
}

/** Below a closed folder such as /root: PostgreSQL sees an ordinary user, while the files stay root's own. */
const inOwnNamespace = ({ uid, gid }: User) => [
  'unshare',
  '--user',
  `--map-user=${uid}`,
  `--map-group=${gid}`,
];

function findUser(name: string): User | null {
  const ask = (what: string) => spawnSync('id', [what, name], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function addUser(name: string): User | null {
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ]);
  return findUser(name);
}

/** The first folder on the way that the user may not pass through. */
function closedFolder(path: string, user: User): string | null {
  if (!existsSync(path)) return closedFolder(dirname(path), user);
  const way = [realpathSync(path)];
  for (let folder = dirname(way[0] ?? '/'); folder !== way.at(-1); folder = dirname(folder)) way.push(folder);
  return way.reverse().find((folder) => !mayPass(folder, user)) ?? null;
}

function mayPass(folder: string, user: User): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
