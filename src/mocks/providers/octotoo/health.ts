import type { components } from '../../../generated/octotoo.ts';
import type { Operation, Reply } from '../provider.ts';

type Schemas = components['schemas'];

/** `GET .../health`: the status alone counts; no body is documented (C-23). Neither of the two asks for a token. */
export const health: Operation<Schemas['HealthUp']> = () => ({
  status: 200,
  format: 'json',
  body: { status: 'success' },
});

/** `Service Temporary Unavailable`. */
export const unavailable: Reply<Schemas['HealthDown']> = { status: 503, format: 'json', body: { status: 'failed' } };

/** `GET .../version`. */
export const version: Operation<Schemas['Version']> = () => ({
  status: 200,
  format: 'json',
  body: { status: 'success', version: '1.0.0' },
});
