/** The widgets that the first limit was written for: sizes.mjs builds them as the CDN file is built. */
import '../../build/elements/force-gap-card/define.js';
import '../../build/elements/good-practice-card/define.js';
import '../../build/elements/representation-grid/define.js';
