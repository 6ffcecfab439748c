// A program that knows nothing of Holub: it sends with axios, in CommonJS.
const axios = require('axios');

axios
  .post(
    'https://api.turbosms.ua/message/send.json',
    { recipients: ['380671234567'], sms: { sender: 'Shop', text: 'Your code: 4711' } },
    { headers: { Authorization: 'Bearer my-token' } },
  )
  .then(({ data }) => console.log(JSON.stringify(data)));
