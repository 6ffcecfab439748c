import type { Knowledge } from './servers.ts';

/** One request of a row. `%n` stands for a number that no other request has. */
export interface RowRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One line of the table: what is asked again and again, and of whom it can be asked. */
export interface Row {
  readonly name: string;
  readonly needs: Knowledge;
  /** Makes the request, once the server stands; it may ask the server for what it needs. */
  prepare(base: string): Promise<RowRequest>;
}

const TURBOSMS = { 'Content-Type': 'application/json', Authorization: 'Bearer bench' };

/** Numbers of the test range's neighbourhood: delivered at an ordinary pace. */
const recipients = (count: number) => Array.from({ length: count }, (_, index) => String(380500001000 + index));

const smsBody = (count: number, text: string) =>
  JSON.stringify({ recipients: recipients(count), sms: { sender: 'Shop', text } });

const send = (count: number): Row => ({
  name: `send, ${count} recipient${count === 1 ? '' : 's'}`,
  needs: count === 1 ? 'sends' : 'bodies',
  prepare: async () => ({
    method: 'POST',
    path: '/turbosms/message/send.json',
    headers: TURBOSMS,
    body: smsBody(count, 'Ваш код %n'),
  }),
});

const status = (count: number): Row => ({
  name: `status of ${count}`,
  needs: 'turbosms',
  async prepare(base) {
    const body = smsBody(count, `Ваш код ${count} для входу`);
    const sent = await fetch(`${base}/turbosms/message/send.json`, { method: 'POST', headers: TURBOSMS, body });
    const { response_result: rows } = (await sent.json()) as { response_result: { message_id: string }[] };
    const messages = rows.map((row) => row.message_id);
    return {
      method: 'POST',
      path: '/turbosms/message/status.json',
      headers: TURBOSMS,
      body: JSON.stringify({ messages }),
    };
  },
});

/** "Ваш код" in windows-1251, percent-encoded as bytes. */
const CODE_1251 = '%C2%E0%F8+%EA%EE%E4';

/** The rows of the table, in its order. */
export const rows: readonly Row[] = [
  send(1),
  send(100),
  send(5000),
  status(1),
  status(500),
  {
    name: 'SMSC send, windows-1251',
    needs: 'holub',
    prepare: async () => ({
      method: 'GET',
      path: `/smsc/sys/send.php?login=bench&psw=bench&phones=380500001000&mes=${CODE_1251}+%n&fmt=3`,
      headers: {},
    }),
  },
  {
    name: 'Octotoo list, 1,000 rows',
    needs: 'holub',
    async prepare(base) {
      const headers = { 'Content-Type': 'application/json', Authorization: 'Bearer bench', Accept: 'application/json' };
      const phones = recipients(1000).map((phone) => ({ phone: Number(phone) }));
      const body = JSON.stringify({ sms: { from: 'Shop', text: 'Ваш код' }, recipients: phones });
      const sent = await fetch(`${base}/octotoo/sms-v3`, { method: 'POST', headers, body });
      if (!sent.ok) throw new Error(`Octotoo took no messages for the list: ${sent.status} ${await sent.text()}`);
      return { method: 'GET', path: '/octotoo/sms-v3', headers };
    },
  },
];
