import { violations } from './violations.js';

interface ViolationReport {
  readonly body: { readonly effectiveDirective?: string; readonly blockedURL?: string } | null;
}

/** How long the report of a violation may come after the failure that it explains. */
const reportDelay = 100;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

let isReading = false;

/** Notes also what the policy stopped before anybody watched, where the browser tells; once a page. */
export const readReports = (): void => {
  if (isReading || !('ReportingObserver' in globalThis)) return;
  isReading = true;
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports as unknown as ViolationReport[])
        violations.push({
          directive: body?.effectiveDirective ?? '',
          blocked: body?.blockedURL ?? '',
        });
    },
    { buffered: true, types: ['csp-violation'] },
  ).observe();
};

/** True when the policy stopped something of this kind from an origin, or from anywhere. */
export const isStopped = async (directive: string, origin = ''): Promise<boolean> => {
  await pause(reportDelay);
  return violations.some(
    (violation) =>
      violation.directive.startsWith(directive) && violation.blocked.startsWith(origin),
  );
};
