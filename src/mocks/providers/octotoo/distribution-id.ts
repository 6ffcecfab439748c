import type { Stream } from '../../world/random.ts';

/** A UUID of version 7, as the document shows one: the moment (epoch ms) in 48 bits, the rest luck (RFC 9562). */
export function distributionId(at: number, luck: Stream): string {
  const moment = at.toString(16).padStart(12, '0');
  const digits = luck.uuid().replaceAll('-', '');
  const variant = (8 + (Number.parseInt(digits.charAt(3), 16) % 4)).toString(16);
  const first = `${moment.slice(0, 8)}-${moment.slice(8)}`;
  return `${first}-7${digits.slice(0, 3)}-${variant}${digits.slice(4, 7)}-${digits.slice(8, 20)}`;
}
