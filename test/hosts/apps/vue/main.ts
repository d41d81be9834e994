import { createApp } from 'vue';
import type { Mount } from '../../pages/page.js';
import App from './App.vue';

export const mount: Mount = (place, given) => {
  const app = createApp(App, { given });
  app.mount(place);
  return () => app.unmount();
};
