import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/contracts/case.ts';
import { contracts } from '../../src/contracts/index.ts';
import { costOf, pricesFrom } from '../../src/contracts/prices.ts';
import { cents, couldCost, Ledger, reachable } from '../../src/contracts/spending.ts';
import { SLUGS } from '../../src/contracts/target.ts';
import { verify } from '../../src/contracts/verify.ts';
import { openStandIn, type StandIn, TO } from './stand-in.ts';

/** What the stand-in has taken to send, by anybody, oldest first. */
function sent({ sandbox }: StandIn) {
  return [...sandbox.world.messages.newestFirst()];
}

describe('without --spend', () => {
  it('no request that could cost money leaves, and the stand-in has sent nothing', async () => {
    const standIn = await openStandIn();
    const { cases, setAside } = await verify({ providers: SLUGS, target: standIn.target() });
    expect(sent(standIn)).toEqual([]);
    expect(setAside).toBe(0);
    // Whatever went to a door that sends was refused there, and named no number that a message could reach.
    const sends = standIn
      .journal()
      .filter(({ operation }) => /send|POST \/(sms-v3|viber|rcs|cascades)$/.test(operation ?? ''));
    expect(sends.length).toBeGreaterThan(50);
    for (const { request, operation } of sends) {
      const query = new URL(request.url, 'http://stand-in.test').searchParams;
      for (const name of ['login', 'psw']) query.delete(name);
      const said = `${query} ${new TextDecoder().decode(request.bytes)}`;
      expect({ operation, numbers: reachable(said.replaceAll(/"(mgr_\w+|start_time)":"?[\d: -]+/g, '')) }).toEqual({
        operation,
        numbers: [],
      });
    }
    const skipped = cases.filter(({ outcome, case: each }) => outcome === 'skipped' && each.price !== 'free');
    expect(skipped.length).toBe(
      SLUGS.flatMap((slug) => contracts[slug]).filter(({ price }) => price !== 'free').length,
    );
  });

  it('nor does one when a case calls itself free that is not', () => {
    const ledger = new Ledger({ to: TO, budget: 100_000 });
    const send: Ask = {
      operation: 'POST /message/send.json',
      body: { recipients: [TO], sms: { sender: 'Shop', text: 'Hello' } },
      expect: {},
    };
    expect(ledger.allow('turbosms', send, 'free')).toContain('its case is free');
    expect(new Ledger(null).allow('turbosms', send, ['sms'])).toContain('--spend was not given');
    expect(ledger.allow('turbosms', { ...send, body: { recipients: ['380671234567'] } }, ['sms'])).toContain(
      'another number',
    );
    expect(ledger.setAside).toBe(0);
  });
});

describe('with --spend', () => {
  it.each([0, 1.27, 1.28, 5, 9.5, 100])(
    'a budget of %d is never passed, and every message goes to the one number',
    async (budget) => {
      const standIn = await openStandIn();
      const allowance = { to: TO, budget: cents(budget) };
      const { setAside } = await verify({ providers: SLUGS, target: standIn.target(TO), allowance });
      expect(setAside).toBeLessThanOrEqual(cents(budget));
      const messages = sent(standIn);
      expect(new Set(messages.map(({ msisdn }) => msisdn))).toEqual(messages.length === 0 ? new Set() : new Set([TO]));
      expect(paidFor(messages)).toBeLessThanOrEqual(setAside);
      expect(messages.length > 0).toBe(budget >= 1.28);
    },
  );

  it('nor when every answer to a send is lost: what left is counted', async () => {
    const loses = (operation: string) => /\/(send|sms-v3|viber|rcs)(\.json|\.php)?$/.test(operation);
    const standIn = await openStandIn({ loses });
    const allowance = { to: TO, budget: cents(7) };
    const { setAside, cases } = await verify({ providers: SLUGS, target: standIn.target(TO), allowance });
    const messages = sent(standIn);
    expect(messages.length).toBeGreaterThan(0);
    expect(paidFor(messages)).toBeLessThanOrEqual(setAside);
    expect(setAside).toBeLessThanOrEqual(700);
    const lost = cases.flatMap(({ drift }) => drift.filter(({ kind }) => kind === 'lost'));
    expect(lost.length).toBeGreaterThan(0);
    // Nothing was asked twice.
    const asked = standIn
      .journal()
      .filter(({ outcome, operation }) => outcome === 'answered' && loses(operation ?? ''));
    expect(asked.length).toBeGreaterThanOrEqual(messages.length);
  });
});

describe('what is set aside', () => {
  const sms = (text: string): Ask => ({ operation: 'POST /message/send.json', body: { sms: { text } }, expect: {} });

  it.each([
    ['one part', 'Hello', 1.28],
    ['a Latin text of 161', 'n'.repeat(161), 2.56],
    ['a Cyrillic text of 71', 'ї'.repeat(71), 2.56],
  ])('counts parts: %s', (_, text, expected) => {
    expect(costOf('turbosms', sms(text), ['sms'], pricesFrom({}))).toBeCloseTo(expected);
  });

  it('is the sum of the legs, a Viber message being one however long it is', () => {
    expect(costOf('turbosms', sms('n'.repeat(161)), ['viber', 'sms'], pricesFrom({}))).toBeCloseTo(2 + 2.56);
  });

  it('follows the account’s own tariff, and refuses one that is none', () => {
    const own = pricesFrom({ HOLUB_LIVE_TURBOSMS_PRICE_SMS: '0.97' });
    expect(costOf('turbosms', sms('Hello'), ['sms'], own)).toBeCloseTo(0.97);
    expect(own('octotoo', 'viber')).toBe(2);
    const free = pricesFrom({ HOLUB_LIVE_OCTOTOO_PRICE_VIBER: 'free' });
    expect(() => free('octotoo', 'viber')).toThrow('HOLUB_LIVE_OCTOTOO_PRICE_VIBER is a price in hryvnias');
  });
});

describe('a request could cost money', () => {
  it.each([
    ['turbosms', 'GET /message/send', { query: { 'recipients[0]': '380671234567' } }, true],
    ['turbosms', 'POST /message/status.json', { body: { messages: ['380671234567'] } }, false],
    ['turbosms', 'POST /chat/send.json', { body: { chat_id: 5, message: 'Hi' } }, true],
    ['turbosms', 'POST /message/send.json', { body: { recipients: ['+38 (067) 123-45-67'] } }, true],
    ['turbosms', 'POST /message/send.json', { as: 'stranger', body: { recipients: ['380671234567'] } }, false],
    ['smsc', 'GET /sys/send.php', { query: { phones: '380671234567,123' } }, true],
    ['smsc', 'POST /rest/send/', { raw: { type: 'application/json', text: '{"phones":"380671234567"}' } }, true],
    ['smsc', 'POST /sys/users.php', { form: { pay: 1 } }, true],
    ['smsc', 'POST /sys/jobs.php', { form: { del: 1, id: 100500 } }, false],
    ['smsclub', 'POST /originators/registration-originators', { body: { sender_id: 'name' } }, true],
    ['octotoo', 'POST /cascades', { body: { recipients: [{ phone: 380671234567 }] } }, true],
    ['octotoo', 'GET /sms-v3', { query: { 'filter[id][in][]': [2640199617] } }, false],
  ] as const)('%s %s %j: %s', (provider, operation, ask, expected) => {
    expect(couldCost(provider, { operation, expect: {}, ...ask })).toBe(expected);
  });
});

const paidFor = (messages: ReturnType<typeof sent>) =>
  messages.flatMap(({ legs }) => legs).reduce((sum, { price }) => sum + price / 100, 0);
