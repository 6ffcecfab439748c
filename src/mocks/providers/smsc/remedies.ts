import type { Remedy } from '../framework/remedies.ts';

/** What a client does about each answer that it would rather not get. */
export const remedies: Readonly<Record<string, Remedy>> = {
  'parameters-error': 'correct-value',
  'authorise-error': 'sign-in',
  'no-money': 'top-up',
  'operator-not-found': 'correct-number',
  'save-error': 'correct-number',
  'invalid-number': 'correct-number',
  'not-found': 'use-own-id',
  'delete-error': 'use-own-id',
  'ip-is-blocked': 'unblock',
  'invalid-date-format': 'change-time',
  'message-is-denied': 'change-text',
  'cant-to-deliver': 'leave-number-out',
  'duplicate-request': 'send-once',
  'too-many-concurrent-requests': 'slow-down',
};
