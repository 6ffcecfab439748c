import type { TestSandbox } from './sandbox.ts';

/** What a tester does in an hour, in no time: all providers, faults, clock moves, inbound messages, changed accounts. */
export async function liveThroughMixedSession({ call, admin, advance }: TestSandbox): Promise<void> {
  const send = (text: string, msisdn = '380671234567') =>
    call('turbosms', '/message/send.json', { json: { recipients: [msisdn], sms: { sender: 'Shop', text } } });
  await admin('/accounts/turbosms/my-token', { balance: '20.00', senders: ['Shop', 'Bank'] }, 'PUT');
  await send('Ваш код: 4821');
  await call('smsc', '/sys/send.php?fmt=1&op=1&phones=380671110001,380671110002&mes=%CF%F0%E8%E2%B3%F2', {
    credential: 'login',
  });
  await advance('3s');
  await call('smsc', '/sys/status.php', {
    credential: 'login',
    method: 'POST',
    form: 'fmt=2&all=1&id=1&phone=380671110001',
  });
  const sent = await call('octotoo', '/viber', {
    json: {
      recipients: [{ phone: '380500000041' }, { phone: '380671110003' }],
      viber: { from: 'Shop', text: 'How was it?', list: { options: ['Good', 'Bad'] } },
    },
  });
  if (sent.status !== 201) throw new Error(sent.text);
  await admin('/faults', { match: { provider: 'turbosms' }, kind: 'connection-reset', times: 1 });
  await send('Is it there?').catch(() => null);
  await send('Is it there?');
  await admin('/faults', { match: { provider: 'smsclub' }, kind: 'status', status: 503, probability: 0.5 });
  for (const _ of '1234') await call('smsclub', '/sms/balance', { method: 'POST' });
  await admin('/faults/f2', undefined, 'DELETE');
  await call('smsclub', '/vibers/send', {
    json: {
      phones: ['380500000020'],
      sender: 'Shop',
      message: 'Hi',
      lifetime: 60,
      senderSms: 'Shop',
      messageSms: 'Hi',
    },
  });
  await admin('/clock', { now: '2026-03-02T12:05:00' }, 'PUT');
  await admin('/inbound', {
    provider: 'turbosms',
    credential: 'my-token',
    from: '380671234567',
    to: 'Shop',
    text: 'Так',
  });
  await call('turbosms', '/chat/messages.json', { json: {} });
  await admin('/scenarios', {
    name: 'More',
    world: { outcomes: [{ msisdn: '380671110009', becomes: 'undeliverable' }] },
  });
  await send('Nobody home', '380671110009');
  await admin('/messages/m1/state', { state: 'expired' });
  await advance('1h');
  await call('octotoo', '/two-way-messages');
  await call('turbosms', '/message/status.json', { json: { messages: ['no-such-id'] } });
  await call('turbosms', '/no/such/path.json', { json: {} });
  await call('turbosms', '/user/balance.json', { credential: null, method: 'POST', body: '{"broken"' });
}

/** Everything that a session has left behind: each reply to its letters and headers, and the world itself. */
export async function traceOf(fetch: (path: string) => Promise<string>): Promise<string> {
  const har = JSON.parse(await fetch('/journal.har'));
  const replies = har.log.entries.map((entry: { startedDateTime: string; response: unknown; comment: string }) => [
    entry.startedDateTime,
    entry.response,
    entry.comment,
  ]);
  const { journal: _, deeds, ...world } = JSON.parse(await fetch('/snapshot'));
  return JSON.stringify({ replies, world, deeds: deeds.deeds.length > 0 });
}
