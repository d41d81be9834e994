import { cp } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';

/**
 * Copies the generated validators beside the compiled sources: the compiler reads their
 * declarations (`.d.ts`) only and leaves plain JavaScript where it is.
 */
export async function copyGeneratedModules() {
  if (!existsSync('src/contracts')) return;
  const isFolderOrScript = (path) => ['', '.js'].includes(extname(path));
  await cp('src/contracts', 'build/contracts', { recursive: true, filter: isFolderOrScript });
}
