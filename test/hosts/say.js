/** Tells the page around something, from this window, and as its own doing: in a task of its own. */
globalThis.say = (data) => setTimeout(() => globalThis.parent.postMessage(data, '*'));
