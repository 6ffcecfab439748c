// A program that knows nothing of Holub: it sends with node:https, and took its parts out beforehand.
const { request } = require('node:https');

const call = request('https://api.turbosms.ua/message/send.json', {
  method: 'POST',
  headers: { Authorization: 'Bearer my-token', 'Content-Type': 'application/json' },
});
call.on('response', (response) => {
  let text = '';
  response.on('data', (chunk) => {
    text += chunk;
  });
  response.on('end', () => console.log(text));
});
call.end(JSON.stringify({ recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Your code: 4711' } }));
