import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/**
 * Writes what editors complete tags, attributes and custom properties from: custom data of VS Code
 * and web-types of JetBrains.
 *
 * @param {object} manifest
 * @param {string} outdir
 */
export function writeEditorData(manifest, outdir) {
  const common = { outdir, descriptionSrc: 'summary', hideLogs: true };
  generateVsCodeCustomElementData(manifest, common);
  generateJetBrainsWebTypes(manifest, { ...common, packageJson: false });
}
