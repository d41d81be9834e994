/** One thing that the security policy of the page stopped. */
interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

interface ViolationReport {
  readonly body: { readonly effectiveDirective?: string; readonly blockedURL?: string } | null;
}

const seen: Violation[] = [];
let watching = false;

/** How long the report of a violation may come after the failure that it explains. */
const reportDelay = 100;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts to note what the policy stops; also what it stopped before, where the browser tells. */
export const watchPolicy = (): void => {
  if (watching) return;
  watching = true;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    seen.push({ directive: effectiveDirective, blocked: blockedURI }),
  );
  if (!('ReportingObserver' in globalThis)) return;
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports as unknown as ViolationReport[])
        seen.push({ directive: body?.effectiveDirective ?? '', blocked: body?.blockedURL ?? '' });
    },
    { buffered: true, types: ['csp-violation'] },
  ).observe();
};

/** True when the policy stopped something of this kind from an origin, or from anywhere. */
export const isStopped = async (directive: string, origin = ''): Promise<boolean> => {
  await pause(reportDelay);
  return seen.some(
    (violation) =>
      violation.directive.startsWith(directive) && violation.blocked.startsWith(origin),
  );
};
