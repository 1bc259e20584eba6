import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { platform } from 'node:os';

/**
 * A number alone does not name a process: numbers are used again. Number and start together do.
 * Null when no such process lives; one that has ended and only waits to be collected does not live.
 */
export function identityOf(pid: number): string | null {
  if (platform() === 'linux') return linuxIdentity(pid);
  if (!isThere(pid)) return null;
  if (platform() === 'win32') return 'running';
  const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

export const isAlive = (pid: number): boolean => identityOf(pid) !== null;

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function linuxIdentity(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets itself; what follows its end has fixed places.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    if (state === 'Z' || state === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}

/** Processes that work inside a folder, as PostgreSQL's do in theirs. Null where the system does not tell. */
export function processesIn(folder: string): readonly number[] | null {
  if (platform() !== 'linux') return null;
  const place = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolderOf(pid) === place && isAlive(pid));
}

function workingFolderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
