/** A number as people write it: `+380 67 123 45 67`; one of another country in threes. */
export function spacedMsisdn(msisdn: string): string {
  const ukrainian = /^(380)(\d\d)(\d{3})(\d\d)(\d\d)$/.exec(msisdn);
  if (ukrainian !== null) return `+${ukrainian.slice(1).join(' ')}`;
  return /^\d+$/.test(msisdn) ? `+${msisdn.replaceAll(/(\d{3})(?=\d)/g, '$1 ')}` : msisdn;
}
