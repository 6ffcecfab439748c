// Sends an SMS through TurboSMS with axios. The address is the provider's own.
import axios from 'axios';

const { data } = await axios.post(
  'https://api.turbosms.ua/message/send.json',
  { recipients: ['380500000001'], sms: { sender: 'Shop', text: 'Hello from axios' } },
  { headers: { Authorization: `Bearer ${process.env.TURBOSMS_TOKEN ?? 'my-token'}` } },
);
console.log(data.response_status, data.response_result?.[0]?.message_id);
process.exitCode = data.response_code === 801 ? 0 : 1;
