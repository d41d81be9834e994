/** Tells the page around something, from this window. */
globalThis.say = (data) => globalThis.parent.postMessage(data, '*');
