import { nodeCrypto } from '../world/node-modules.ts';

/** Whether an `Authorization` header carries the token: as Bearer, or as the password of Basic, which a browser can ask for. */
export function bears(authorization: string | null | undefined, token: string): boolean {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ');
  if (/^bearer$/i.test(scheme)) return isSame(value, token);
  if (!/^basic$/i.test(scheme)) return false;
  const login = Buffer.from(value, 'base64').toString();
  return isSame(login.slice(login.indexOf(':') + 1), token);
}

/** Takes equally long wherever two texts differ, and however long they are. */
function isSame(given: string, wanted: string): boolean {
  return nodeCrypto().timingSafeEqual(digest(given), digest(wanted));
}

const digest = (text: string) => nodeCrypto().createHash('sha256').update(text).digest();
