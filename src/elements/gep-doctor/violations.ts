/** One thing that the security policy of the page stopped. */
interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** What the policy stopped, as far as it was noted. */
export const violations: Violation[] = [];

const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
  violations.push({ directive: effectiveDirective, blocked: blockedURI });
};

/** Starts to note what the policy stops. */
export const watchPolicy = (): void => document.addEventListener('securitypolicyviolation', note);
