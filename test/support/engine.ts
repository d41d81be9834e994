/** Whether the tests run in WebKit, whose network code lets some faults pass. */
export const isWebKit = /^Apple/.test(navigator.vendor);

/** Whether the tests run in Chromium, where all of them run. */
export const isChromium = /^Google/.test(navigator.vendor);
