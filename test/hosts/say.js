/** Tells the page around what it is told, as its own doing. */
addEventListener('message', ({ data }) => globalThis.parent.postMessage(data, '*'));
