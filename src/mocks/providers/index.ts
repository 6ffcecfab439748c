import { octotoo } from './octotoo/index.ts';
import type { Provider } from './provider.ts';
import { smsc } from './smsc/index.ts';
import { smsclub } from './smsclub/index.ts';
import { turbosms } from './turbosms/index.ts';

/** Every provider, one line each. Where bare paths collide, the one that stands first has the path. */
export const providers: readonly Provider[] = [octotoo, turbosms, smsc, smsclub];
