import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache');

/**
 * Flags for every browser the project starts. Nothing here weakens the same-origin policy, frames
 * or content security: tests of those would lie. A container has no user namespace for the sandbox.
 */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/**
 * Unpacks the Chromium that comes with the npm packages, once per version.
 * The package unpacks into TMPDIR and takes whatever it finds there, so it gets a folder of its
 * own, which is moved into place whole: another process never sees half a browser.
 */
async function unpackedChromium() {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [major] = devDependencies['@sparticuz/chromium'].split('.');
  const folder = join(CACHE, `chromium-${major}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;

  await mkdir(CACHE, { recursive: true });
  const unpacking = await mkdtemp(`${folder}-`);
  const { TMPDIR } = process.env;
  try {
    process.env.TMPDIR = unpacking;
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await rename(unpacking, folder);
  } catch (error) {
    if (!existsSync(executable)) throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(unpacking, { recursive: true, force: true });
  }
  return executable;
}

/** The font of every text in tests and pictures, and the one for the letters of Arabic. */
export const FONT = 'Arimo';
const ARABIC = 'Noto Sans Arabic';

/** Where the fonts are, regular and bold. */
const FOLDERS = ['arimo', 'noto-sans-arabic'].flatMap((name) =>
  ['400Regular', '700Bold'].map((weight) =>
    join(ROOT, 'node_modules/@expo-google-fonts', name, weight),
  ),
);

/** The fonts come before every family that a page asks for. */
export const BEFORE_ALL = `
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong">
      <string>${FONT}</string>
      <string>${ARABIC}</string>
    </edit>
  </match>`;

/** The font has the name of the family that pages ask for: Firefox takes no other for a known one. */
export const RENAMED = `
  <match target="scan">
    <test name="family"><string>${FONT}</string></test>
    <edit name="family" mode="append"><string>Arial</string></edit>
  </match>`;

/**
 * Lets the browsers that are started from here set every text in fonts that come with the npm
 * packages; the one for Latin letters has the measures of Arial. Machines have different fonts, and words that fit in one
 * do not in another. Other fonts are asked for letters that they lack. Only Linux reads this.
 *
 * @param {string} rule how the font is found
 * @returns {Promise<string>} path of the configuration
 */
export async function bringFont(rule) {
  const name = rule === RENAMED ? 'fonts-renamed' : 'fonts';
  const file = join(CACHE, `${name}.conf`);
  await mkdir(CACHE, { recursive: true });
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${FOLDERS.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(CACHE, name)}</cachedir>${rule}
</fontconfig>
`,
  );
  return file;
}

/**
 * The browser for tests and pictures: CHROME_PATH, the one of the npm packages (Linux on x64), or
 * an installed Chrome, Chromium or Edge.
 *
 * @returns {Promise<string>} path of the executable
 * @throws {Error} when there is none, with the way to get one
 */
export async function findBrowser() {
  process.env.FONTCONFIG_FILE = await bringFont(BEFORE_ALL);
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names "${CHROME_PATH}", which does not exist.`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error(
    'No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH. ' +
      'On Debian or Ubuntu: apt-get install -y --no-install-recommends chromium',
  );
}
