/** Prints the Debian packages to install for the engines; nothing when all are there. */
import { ENGINES, missingFor, PACKAGES } from './engines.mjs';

if (ENGINES.some((engine) => missingFor(engine).length > 0)) console.log(PACKAGES);
