/** Whether the tests run in WebKit, whose network code lets some faults pass. */
export const isWebKit = /^Apple/.test(navigator.vendor);
