/** What tells the events of a sandbox that begins now from those of an earlier one on the same address. */
export const newRun = (): string => `${Date.now().toString(36)}-`;
