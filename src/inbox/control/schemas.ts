import type { components } from '../../generated/admin.ts';

/** What the control API speaks of, by the names of its spec. */
export type Schemas = components['schemas'];
export type Message = Schemas['Message'];
export type Leg = Schemas['Leg'];
export type Content = Schemas['Content'];
export type Exchange = Schemas['Exchange'];
export type Account = Schemas['Account'];
export type Answer = Schemas['Answer'];
export type Fault = Schemas['Fault'];
export type State = Schemas['State'];
export type Channel = Schemas['Channel'];
export type Slug = Schemas['Provider'];
