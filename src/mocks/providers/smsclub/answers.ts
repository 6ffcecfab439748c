import { exceptionAnswers } from '../framework/exception-answers.ts';
import type { Answer } from '../provider.ts';
import { smsAnswers } from './sms-answers.ts';
import { stateAnswers } from './state-answers.ts';
import { viberAnswers } from './viber-answers.ts';

const exceptions = exceptionAnswers({
  slug: 'smsclub',
  works: { path: '/sms/balance' },
  unknownPath: '/vibers/nothing',
  crash: 'unavailable',
  evidence: { unauthorized: 'documented', 'too-many': 'documented', 'server-error': 'documented' },
});

/** Everything that SMS Club can say. A refusal is known by its HTTP status: the body of an exception prints the code 0. */
export const answers: readonly Answer[] = [
  ...exceptions.map((each) => ({ ...each, code: each.http })),
  ...viberAnswers,
  ...smsAnswers,
  ...stateAnswers,
];
