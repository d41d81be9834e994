import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAME = 'gender-equality-in-policing';

/**
 * A folder of a host that has installed the package as npm would publish it. It lies below
 * node_modules/, so that what a host installs besides (React) is found there.
 *
 * @returns {Promise<{ folder: string, installed: string, files: { path: string, size: number }[],
 *   remove: () => Promise<void> }>} `files` is what npm would publish; sizes in bytes
 */
export async function installed() {
  const cache = resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'host-'));
  const { stdout } = await run('npm', [
    ...['pack', '--json', '--ignore-scripts', '--loglevel', 'error'],
    ...['--pack-destination', folder],
  ]);
  const [{ filename, files }] = JSON.parse(stdout);
  await mkdir(join(folder, 'node_modules'));
  await run('tar', ['--extract', '--gzip', '--file', join(folder, filename)], { cwd: folder });
  const target = join(folder, 'node_modules', NAME);
  await symlink(join(folder, 'package'), target, 'junction');
  return {
    folder,
    installed: join(folder, 'package'),
    tarball: join(folder, filename),
    files,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
