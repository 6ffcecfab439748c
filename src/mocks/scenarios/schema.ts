import { z } from 'zod';
import { STATES } from '../telecom/states.ts';
import { filled, msisdn, span, strict, text } from './words.ts';
import { accountShape, clockChange, credential, fault, provider, world } from './world-schema.ts';

const matcher = z
  .unknown()
  .describe(
    'A value, an object whose named keys must match, or one of $match, $contains, $equals, $any, $length, $gt, $lt, $oneOf, $not, $absent. $match takes no look-around and no back-references',
  );
const captures = z
  .record(
    z.string().regex(/^\w+$/, 'expected a name of letters, digits and _'),
    z.union([
      text.describe('A dotted path into the JSON: response_result.0.message_id'),
      strict({ match: text }).describe(
        'A regular expression without look-around and back-references; its first group, else the whole match',
      ),
    ]),
  )
  .describe('Names for values of the reply. {name} stands for the value in the steps after this one');

const request = strict({
  provider: provider.optional().describe('Whose API; the path begins within it'),
  as: credential.optional().describe('The credential to sign in with; none by default'),
  method: z
    .string()
    .regex(/^[A-Z]+$/)
    .optional()
    .describe('GET, or POST where there is a body, by default'),
  path: z
    .string()
    .regex(/^\//, 'expected a path such as /message/send.json')
    .describe('With its query, as on the request line'),
  headers: z.record(text, text).optional(),
  json: z.unknown().optional().describe('The body as JSON'),
  form: z.record(text, text).optional().describe('The body as a form'),
  text: text.optional().describe('The body as it is; name its content type in headers'),
  base64: text.optional().describe('The body as bytes'),
}).refine(
  ({ json, form, text, base64 }) => [json, form, text, base64].filter((body) => body !== undefined).length < 2,
  {
    error: 'expected one body: json, form, text or base64',
  },
);

const answer = strict({
  status: z.union([z.number().int(), matcher]).optional(),
  body: matcher.optional().describe('The body, read as JSON where it is JSON'),
  text: text.optional().describe('The body, letter by letter'),
  headers: z.record(text, matcher).optional(),
  answers: z.array(text).optional().describe("Names of the provider's answers that the reply must hold"),
  outcome: z.enum(['answered', 'refused', 'fault', 'broken', 'unmatched']).optional(),
  broken: z.literal(true).optional().describe('The connection breaks before the whole reply is there'),
});

const found = strict({
  where: z
    .record(text, z.union([text, z.number()]))
    .optional()
    .describe(
      'Which ones: provider, credential, msisdn, channel, text, state, sender; operation, outcome of exchanges',
    ),
  count: matcher.optional(),
  newest: matcher.optional().describe('The newest of them'),
});

const state = strict({
  messages: found.optional().describe('Messages that were accepted'),
  exchanges: found.optional().describe('Requests and their replies'),
  account: strict({ provider, credential, is: matcher }).optional(),
  usage: matcher.optional().describe('What all would have cost'),
});

const named = { name: text.optional().describe('What this step is about, for the report') };

/** The kinds of steps, by the key that each has to itself. */
export const steps = {
  request: strict({
    ...named,
    request,
    repeat: z.number().int().min(1).max(10_000).optional().describe('Send it so many times; each answer must fit'),
    expect: answer.optional(),
    capture: captures.optional(),
  }).describe('Asks a provider'),
  advance: strict({ ...named, advance: span }).describe('Turns the clock forward'),
  clock: strict({ ...named, clock: clockChange }).describe('Sets the clock'),
  inbound: strict({
    ...named,
    inbound: strict({ provider, credential, from: msisdn, to: text, text }),
  }).describe('A recipient writes to a sender'),
  force: strict({
    ...named,
    force: strict({ message: text, state: z.enum(STATES), reason: text.nullable().optional() }),
  }).describe("Forces a message's state"),
  account: strict({ ...named, account: strict(accountShape) }).describe('Changes an account'),
  forget: strict({ ...named, forget: strict({ provider, credential }) }).describe('Forgets an account'),
  fault: strict({ ...named, fault }).describe('Arms something to go wrong'),
  disarm: strict({ ...named, disarm: text }).describe('Removes a fault by its id, or all of them: all'),
  load: strict({ ...named, load: world }).describe('Adds to the world'),
  expect: strict({ ...named, expect: state, capture: captures.optional() }).describe('Looks at what has become of it'),
};
export type StepKind = keyof typeof steps;

const { request: requestStep, ...others } = steps;
export const step = z.union([requestStep, ...Object.values(others)]);

/** A scenario, as its file holds it. */
export const scenario = strict({
  $schema: text.optional(),
  name: filled.describe('The story in one sentence'),
  about: text.optional().describe('What is worth knowing besides'),
  world: world.optional().describe('What holds before the first step'),
  steps: z.array(step).optional().describe('What happens, in order'),
}).describe('A story for Holub: a world, and what happens in it');

export type Scenario = z.infer<typeof scenario>;
export type ScenarioWorld = z.infer<typeof world>;
export type Step = z.infer<typeof step>;
export type RequestStep = z.infer<typeof requestStep>;
export type ExpectStep = z.infer<(typeof steps)['expect']>;
export type ExpectedReply = z.infer<typeof answer>;
export type Captures = z.infer<typeof captures>;
export type Found = z.infer<typeof found>;

/** Which kind of step it is. */
export function kindOfStep(given: Step): StepKind {
  const kinds = Object.keys(steps) as StepKind[];
  return kinds.find((kind) => kind in given) ?? 'expect';
}
