import { createApp, ref } from 'vue';
import type { Mount } from './page.js';

const template = `
  <button @click="force = 'kent'">Kent</button>
  <force-gap-card :force="force" year="2024"></force-gap-card>
  <representation-grid
    :highlight="force"
    year="2023"
    @gep-select="chosen = $event.detail.force"
  ></representation-grid>
  <output>{{ chosen }}</output>
  <force-gap-card :data="given" year="2023"></force-gap-card>`;

export const mount: Mount = (place, given) => {
  const setup = () => ({ force: ref('north-wales'), chosen: ref(''), given });
  const app = createApp({ template, setup });
  app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
  app.mount(place);
  return () => app.unmount();
};
