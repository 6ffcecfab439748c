import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { wireSandbox } from '../../src/mocks/sandbox.ts';

// PHP's curl posts so where a call takes no fields: a JSON content type, a chunked body with no chunk in it, and a
// wait for leave to send it.
it.each([true, false])('an empty chunked POST is answered, whether it waits for 100 Continue or not', async (waits) => {
  const { listen } = wireSandbox({ clock: 'frozen' });
  const { port, close } = await listen({ port: 0, host: '127.0.0.1' });
  const socket = connect(port, '127.0.0.1');
  const LAST_CHUNK = '0\r\n\r\n';
  let got = '';
  socket.on('data', (bytes) => {
    if (waits && got === '' && String(bytes).includes('100 Continue')) socket.write(LAST_CHUNK);
    got += bytes;
  });
  const head = [
    'POST /smsclub/sms/balance HTTP/1.1',
    'Host: localhost',
    'Authorization: Bearer my-token',
    'Content-Type: application/json',
    'Transfer-Encoding: chunked',
    'Expect: 100-continue',
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${waits ? '' : LAST_CHUNK}`);
  await once(socket, 'close');
  await close();
  expect(got).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  expect(got).toContain('{"success_request":{"info":{"money":"1000.0000","currency":"UAH"}}}');
});
