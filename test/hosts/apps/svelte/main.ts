import { flushSync, mount as mountComponent, unmount } from 'svelte';
import type { Mount } from '../../pages/page.js';
import App from './App.svelte';

export const mount: Mount = (target, given) => {
  const app = mountComponent(App, { target, props: { given } });
  flushSync();
  return () => unmount(app);
};
