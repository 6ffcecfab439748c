// A shop that tells its customers by SMS. The address is TurboSMS's own, and nothing here knows of Holub.
import { createServer } from 'node:http';

const token = process.env.TURBOSMS_TOKEN ?? 'my-token';

const server = createServer(async (request, response) => {
  if (request.method !== 'POST' || request.url !== '/orders') {
    response.writeHead(404).end('POST /orders {"phone":"380500000001"}\n');
    return;
  }
  try {
    const { phone } = await new Response(request).json();
    const answer = await fetch('https://api.turbosms.ua/message/send.json', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ recipients: [phone], sms: { sender: 'Shop', text: 'Your order is on its way' } }),
    });
    const { response_status: said } = await answer.json();
    response.writeHead(said === 'SUCCESS_MESSAGE_SENT' ? 201 : 502).end(`TurboSMS says ${said}\n`);
  } catch (error) {
    response.writeHead(502).end(`${error.cause ?? error}\n`);
  }
});

server.listen(process.env.PORT ?? 3000, () => console.log('The shop is open.'));
process.once('SIGTERM', () => server.close());
