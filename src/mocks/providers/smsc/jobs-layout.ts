import type { components } from '../../../generated/smsc.ts';
import { commandLayout } from './command-layout.ts';
import type { Layout } from './layout.ts';
import { sendLayout } from './send-layout.ts';

type Sent = components['schemas']['SendSuccess'];

/** How the answers about mailings look: those of a send where they are told of one, else those of a command. */
export const jobsLayout: Layout<object> = {
  line: (answer, form) => (isSent(answer) ? sendLayout.line(answer, form) : commandLayout.line(answer, form)),
  values: (answer, form) => (isSent(answer) ? sendLayout.values(answer, form) : commandLayout.values(answer, form)),
  xml: (answer) => (isSent(answer) ? sendLayout.xml?.(answer) : commandLayout.xml?.(answer)) ?? '',
};

/** A mailing that is shown has a name; what a send says has none. */
const isSent = (answer: object): answer is Sent => 'cnt' in answer && !('name' in answer) && !Array.isArray(answer);
