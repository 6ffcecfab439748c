/** The answers by the number that `state` shows. */
export const STATE_ANSWERS: readonly string[] = [
  'state-sent',
  'state-delivered',
  'state-undeliverable',
  'state-expired',
];

/** The answers by the word that a leg of a cascade shows. */
export const CASCADE_ANSWERS: Readonly<Record<string, string>> = {
  not_used: 'not_used',
  sent: 'cascade-sent',
  delivered: 'cascade-delivered',
  undeliverable: 'cascade-undeliverable',
  expired: 'cascade-expired',
};
