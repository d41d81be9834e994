import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** An attribute is empty by being left out: nothing that an editor should offer as a value. */
const withoutEmpty = ({ modules, ...manifest }) => ({
  ...manifest,
  modules: modules.map(({ declarations, ...module }) => ({
    ...module,
    declarations: declarations.map(({ attributes = [], ...declaration }) => ({
      ...declaration,
      attributes: attributes.map(({ type, ...attribute }) => ({
        ...attribute,
        type: { text: type.text.replace("'' | ", '') },
      })),
    })),
  })),
});

/**
 * Writes what editors complete tags, attributes and custom properties from: custom data of VS Code
 * and web-types of JetBrains.
 *
 * @param {object} manifest
 * @param {string} outdir
 */
export function writeEditorData(manifest, outdir) {
  const common = { outdir, descriptionSrc: 'summary', hideLogs: true };
  const told = withoutEmpty(manifest);
  generateVsCodeCustomElementData(told, common);
  generateJetBrainsWebTypes(told, { ...common, packageJson: false });
}
