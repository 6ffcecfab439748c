import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/index.ts';
import { turbosmsCases } from '../../src/contracts/turbosms.ts';
import { openSandbox } from '../kit/sandbox.ts';

const BASE = 'http://localhost:8380/turbosms';

describe('the contract of TurboSMS holds on the mock', () => {
  it.each(turbosmsCases.map((each) => [each.title, each] as const))('%s', async (_, { run }) => {
    const { fetch } = openSandbox();
    const clientOf = (token: string) => createClient('turbosms', { baseUrl: BASE, fetch, credentials: { token } });
    const context = {
      client: clientOf('my-token'),
      stranger: clientOf('invalid'),
      sender: 'Shop',
      msisdn: '380671234567',
    };
    expect(await run(context)).toBeNull();
  });

  it('names only operations and answers that there are', () => {
    const { providers } = openSandbox();
    const turbosms = providers.find(({ slug }) => slug === 'turbosms');
    for (const { covers } of turbosmsCases) {
      expect(Object.keys(turbosms?.operations ?? {})).toEqual(expect.arrayContaining([...covers.operations]));
      expect(turbosms?.answers.map(({ name }) => name)).toEqual(expect.arrayContaining([...covers.answers]));
    }
  });
});
