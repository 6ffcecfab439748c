import type { Provider } from './provider.ts';
import { smsc } from './smsc/index.ts';
import { turbosms } from './turbosms/index.ts';

/** Every provider, one line each. Where bare paths collide, the one that stands first has the path. */
export const providers: readonly Provider[] = [turbosms, smsc];
