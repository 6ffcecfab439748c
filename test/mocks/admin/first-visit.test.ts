import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { providers } from '../../../src/mocks/providers/index.ts';
import { openSandbox } from '../../kit/sandbox.ts';

const slugs = providers.map(({ slug }) => slug);

describe('a test message', () => {
  it.each(slugs)('of %s goes through its own API, as often as somebody likes', async (slug) => {
    const sandbox = openSandbox();
    for (const id of ['m1', 'm2']) {
      const { status, json } = await sandbox.admin(`/first-messages/${slug}`, {});
      expect(status).toBe(201);
      expect(json.exchange).toMatchObject({ provider: slug, credential: 'my-token', outcome: 'answered', messages: 1 });
      expect(json.messages).toMatchObject([{ id, provider: slug, msisdn: '380500000001', state: 'scheduled' }]);
    }
    await sandbox.advance('5s');
    expect((await sandbox.admin('/messages?state=delivered')).json.messages).toHaveLength(2);
  });

  it('is what was asked for, and its refusal is told', async () => {
    const sandbox = openSandbox();
    const own = { credential: 'shop', msisdn: '380671234567', text: 'Привіт! ʼ"\\ $1' };
    for (const slug of slugs) {
      const { json } = await sandbox.admin(`/first-messages/${slug}`, own);
      expect(json.messages).toMatchObject([own]);
    }
    const { json } = await sandbox.admin('/first-messages/turbosms', { credential: 'nomoney' });
    expect(json).toMatchObject({ exchange: { outcome: 'refused', answers: ['REQUIRED_BALANCE'] }, messages: [] });
    expect((await sandbox.admin('/first-messages/nobody', {})).status).toBe(404);
    expect((await sandbox.admin('/first-messages/smsc', { msisdn: '+380' })).json.issues[0].path).toBe('msisdn');
  });

  it('is found again when a recording of it is replayed', async () => {
    const sandbox = openSandbox();
    await sandbox.admin('/first-messages/smsclub', {});
    const { text } = await sandbox.admin('/journal.scenario');
    expect(text.match(/- request:/g)).toHaveLength(1);
  });
});

describe('the scenarios that come with Holub', () => {
  it('are listed, and each can be had and loaded', async () => {
    const sandbox = openSandbox();
    const { scenarios } = (await sandbox.admin('/scenarios')).json;
    const files = await readdir(new URL('../../../scenarios', import.meta.url));
    expect(scenarios.map(({ file }: { file: string }) => file)).toEqual(files.sort());
    expect(scenarios).toContainEqual({
      file: 'night-time-schedule.yaml',
      name: 'A message written at night waits for the morning',
      about: expect.stringContaining('at two'),
      steps: 5,
      providers: ['turbosms'],
    });
    const { text } = await sandbox.admin('/scenarios/survey.yaml');
    expect(text).toBe(await readFile(new URL('../../../scenarios/survey.yaml', import.meta.url), 'utf8'));
    for (const file of ['nothing.yaml', '..%2Fpackage.json', '..%2Fspecs%2Fadmin.yaml']) {
      expect((await sandbox.admin(`/scenarios/${file}`)).status).toBe(404);
    }
  });
});

describe('the specs', () => {
  it.each([...slugs, 'admin'])('of %s name this server as the one to ask', async (slug) => {
    const { json } = await openSandbox().admin(`/specs/${slug}.json`);
    expect(json).toMatchObject({ openapi: '3.1.0', servers: [{ url: slug === 'admin' ? '/' : `/${slug}` }] });
    expect(Object.keys(json.paths).length).toBeGreaterThan(3);
  });

  it.each(['nobody.json', 'turbosms', '..%2Fadmin.json'])('have no %s', async (file) => {
    expect((await openSandbox().admin(`/specs/${file}`)).status).toBe(404);
  });
});
