// Without a build of Angular's own, templates are compiled in the page.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  InjectionToken,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Mount } from './page.js';

const GIVEN = new InjectionToken<unknown>('a document of one force');

@Component({
  selector: 'angular-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="force.set('kent')">Kent</button>
    <force-gap-card [force]="force()" year="2024" />
    <representation-grid
      [highlight]="force()"
      year="2023"
      (gep-select)="chosen.set($event.detail.force)"
    />
    <output>{{ chosen() }}</output>
    <force-gap-card [data]="given" year="2023" />
  `,
})
class Page {
  readonly force = signal('north-wales');
  readonly chosen = signal('');
  readonly given = inject(GIVEN);
}

export const mount: Mount = (place, given) => {
  place.append(document.createElement('angular-page'));
  const providers = [provideZonelessChangeDetection(), { provide: GIVEN, useValue: given }];
  const started = bootstrapApplication(Page, { providers });
  return async () => (await started).destroy();
};
