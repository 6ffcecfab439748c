// A program that knows nothing of Holub: it sends with the global fetch.
const response = await fetch('https://api.turbosms.ua/message/send.json', {
  method: 'POST',
  headers: { Authorization: 'Bearer my-token', 'Content-Type': 'application/json' },
  body: JSON.stringify({ recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Your code: 4711' } }),
});
console.log(JSON.stringify(await response.json()));
