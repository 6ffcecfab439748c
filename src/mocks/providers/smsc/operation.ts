import type { Account } from '../../world/accounts.ts';
import type { World } from '../../world/world.ts';
import type { ArmedRow, Charset, MockRequest, Operation, Reply } from '../provider.ts';
import { authenticate } from './authenticate.ts';
import { hintFor, hintForStranger } from './hints.ts';
import { type Fmt, FORMATS, type Layout, write } from './layout.ts';
import { REFUSALS, type Refusal } from './refusals.ts';
import { type Form, isRest, readForm } from './wire.ts';

/** A request that has signed in. */
export interface Call {
  readonly account: Account;
  readonly world: World;
  readonly form: Form;
  readonly armed: ArmedRow | null;
  /** What the request's text was read in. */
  readonly charset: Charset;
}

/** What an operation does with a call: a plain answer or a refusal, before anybody asks in which format. */
export type Method<Answer> = (call: Call) => Answer;

type Success<Answer> = Exclude<Answer, Refusal>;

/** An operation out of a method and the way its answers look. */
export function operation<Answer extends object>(
  method: Method<Answer>,
  layout: Layout<Success<Answer>>,
): Operation<Answer | Refused> {
  return (request, world) => {
    const form = readForm(request);
    const account = authenticate(form, world);
    if (typeof account === 'string') return reply(request, { ...REFUSALS[account] }, hintForStranger(request));
    const answer = method({ account, world, form, armed: request.armed, charset: request.charset });
    const fmt = fmtOf(request, form);
    const text = write(answer as Success<Answer> | Refusal, fmt, layout, form);
    const hint = hintFor(answer, request, form, account);
    const whole = { status: 200, format: FORMATS[fmt], body: answer, text };
    return hint === undefined ? whole : { ...whole, hint };
  };
}

type Refused = { -readonly [K in keyof (typeof REFUSALS)['authorise-error']]: (typeof REFUSALS)['authorise-error'][K] };

/** Any refusal as a reply in the format that the request wants. */
export function reply<Body extends Refusal>(request: MockRequest, body: Body, hint?: string): Reply<never> {
  const form = readForm(request);
  const fmt = fmtOf(request, form);
  const text = write(body, fmt, NO_LAYOUT, form);
  const whole = { status: 200, format: FORMATS[fmt], body: body as never, text };
  return hint === undefined ? whole : { ...whole, hint };
}

const NO_LAYOUT: Layout<unknown> = { line: String, values: String };

/** The format that a request asks for: 0 unless told otherwise, JSON where it speaks JSON itself. */
export function fmtOf({ path }: MockRequest, form: Form): Fmt {
  const fmt = form.text('fmt').trim();
  if (fmt === '' && isRest(path)) return 3;
  return fmt === '1' ? 1 : fmt === '2' ? 2 : fmt === '3' ? 3 : 0;
}
