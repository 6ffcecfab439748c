import { chatById } from '../../world/chats.ts';
import type { World } from '../../world/world.ts';
import { bearerToken } from '../framework/bearer.ts';
import { armedException, exception, exceptionNames, objectNotFound } from '../framework/exceptions.ts';
import type { Answer, MockRequest, Reply } from '../provider.ts';
import { ARMED_SUCCESSES } from './armed-successes.ts';
import { unavailable } from './health.ts';
import { found } from './read-messages.ts';
import { failed, REFUSALS, type RefusalName } from './refusals.ts';
import { rules } from './rules.ts';

type Made = (request: MockRequest, world: World, allowed: readonly string[]) => Reply;

const notFound = () => exception(404, 'Not Found');
const refusedRegistration = (fields: Readonly<Record<string, string>>): Reply => ({
  status: 400,
  format: 'json',
  body: { error_request: fields },
});

/** The answers that are given whatever the request is. */
const MADE: Readonly<Record<string, Made>> = {
  ...ARMED_SUCCESSES,
  ...Object.fromEntries(
    exceptionNames.map((name) => [
      name,
      (_request: MockRequest, _world: World, allowed: readonly string[]) => armedException(name, allowed),
    ]),
  ),
  ...Object.fromEntries(Object.keys(REFUSALS).map((name) => [name, () => failed([REFUSALS[name as RefusalName]])])),
  failed: () => failed([REFUSALS['field-invalid']]),
  unavailable: () => unavailable,
  'found-none': () => found([]),
  'not-found': notFound,
  'viber-not-found': notFound,
  'object-not-found': ({ params }) => objectNotFound(params.chatId ?? params.messageId),
  'name-unchanged': (request, world) => {
    const description = `Name must not be equal to "${presentName(request, world)}".`;
    return failed([{ ...REFUSALS['name-unchanged'], description }]);
  },
  'registration-refused': () => refusedRegistration({ originator: 'Alpha Name cannot be blank.' }),
  'registration-field': () => refusedRegistration({ company: 'Company cannot be blank.', type: 'Type is invalid.' }),
};

/** The reply that is this answer; null where the operation gives it: to single phones and chats. */
export function answerWith(
  answer: Answer,
  request: MockRequest,
  world: World,
  allowed: readonly string[],
): Reply | null {
  return MADE[answer.name]?.(request, world, allowed) ?? null;
}

/** The name of the chat that the path names. */
function presentName(request: MockRequest, world: World): string {
  const account = world.accounts.find(rules.slug, bearerToken(request) ?? '');
  return (account && chatById(account, Number(request.params.chatId))?.name) ?? '';
}
