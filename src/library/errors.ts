import type { Message } from './sandbox.ts';

/** What a sandbox was asked for cannot be had; the message says why and what would do. */
export class SandboxError extends Error {
  override readonly name: string = 'SandboxError';
  /** Where the input is wrong, and what was expected there. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];

  constructor(message: string, issues: SandboxError['issues'] = []) {
    super(message);
    this.issues = issues;
  }
}

/** The time was up before a message came that fits. */
export class NoMessageError extends SandboxError {
  override readonly name = 'NoMessageError';
  /** What did arrive: the messages that come nearest, nearest first. */
  readonly nearest: readonly Message[];

  constructor(message: string, nearest: readonly Message[]) {
    super(message);
    this.nearest = nearest;
  }
}
