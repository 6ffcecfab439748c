// A program that knows nothing of Holub: it sends with undici, over an agent of its own.
import { Agent, request } from 'undici';

const { body } = await request('https://api.turbosms.ua/message/send.json', {
  dispatcher: new Agent(),
  method: 'POST',
  headers: { Authorization: 'Bearer my-token', 'Content-Type': 'application/json' },
  body: JSON.stringify({ recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Your code: 4711' } }),
});
console.log(JSON.stringify(await body.json()));
