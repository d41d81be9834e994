/** Tells the page around what it is told, as its own doing. */
globalThis.addEventListener('message', ({ data }) => globalThis.parent.postMessage(data, '*'));
