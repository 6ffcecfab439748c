import { describe, expect, it } from 'vitest';
import { type CredentialsOf, createClient, type Slug } from '../../src/client/index.ts';
import type { ContractCase } from '../../src/contracts/case.ts';
import { contracts } from '../../src/contracts/index.ts';
import { providers } from '../../src/mocks/providers/index.ts';
import { openSandbox } from '../kit/sandbox.ts';

const credentialsOf: { readonly [S in Slug]: (credential: string) => CredentialsOf[S] } = {
  turbosms: (token) => ({ token }),
  smsc: (login) => ({ login, psw: 'secret' }),
  smsclub: (token) => ({ token }),
  octotoo: (token) => ({ token }),
};

function run<S extends Slug>(slug: S, each: ContractCase<S>): Promise<string | null> {
  const { fetch } = openSandbox();
  const baseUrl = `http://localhost:8380/${slug}`;
  const clientOf = (credential: string) =>
    createClient(slug, { baseUrl, fetch, credentials: credentialsOf[slug](credential) });
  return each.run({
    client: clientOf('my-login'),
    stranger: clientOf('invalid'),
    sender: 'Shop',
    msisdn: '380671234567',
  });
}

describe.each(providers.map(({ slug }) => slug as Slug))('the contract of %s holds on the mock', (slug) => {
  const cases = contracts[slug] as readonly ContractCase<Slug>[];

  it.each(cases.map((each) => [each.title, each] as const))('%s', async (_, each) => {
    expect(await run(slug, each)).toBeNull();
  });

  it('names only operations and answers that there are, and each case once', () => {
    const provider = providers.find((each) => each.slug === slug);
    for (const { covers } of cases) {
      expect(Object.keys(provider?.operations ?? {})).toEqual(expect.arrayContaining([...covers.operations]));
      expect(provider?.answers.map(({ name }) => name)).toEqual(expect.arrayContaining([...covers.answers]));
    }
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});
