export {
  type ClientOptions,
  type CredentialsOf,
  createClient,
  type ProviderClient,
  type Slug,
} from './client/index.ts';
export type { Interception } from './intercept/intercept.ts';
export { createSandbox } from './library/create-sandbox.ts';
export { NoMessageError, SandboxError } from './library/errors.ts';
export type {
  Account,
  AccountChange,
  Awaited,
  Clock,
  ClockChange,
  Exchange,
  Fault,
  FaultDraft,
  JournalFilter,
  ListenAt,
  LoadedScenario,
  Message,
  MessageFilter,
  MessagePattern,
  Sandbox,
  SandboxClock,
  Snapshot,
  WaitedMessage,
} from './library/sandbox.ts';
export { version } from './library/version.ts';
export type { SandboxOptions } from './mocks/sandbox.ts';
export type { Scenario } from './mocks/scenarios/schema.ts';
export type { Limits } from './mocks/world/bounds.ts';
export type { LoggedExchange } from './mocks/world/logged.ts';
export type { Notice } from './mocks/world/notices.ts';
