// Sends an SMS through SMS Club with what Node brings. The address is the provider's own.

const response = await fetch('https://im.smsclub.mobi/sms/send', {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${process.env.SMSCLUB_TOKEN ?? 'my-token'}`,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({ phone: ['380500000001'], message: 'Hello from Node', src_addr: 'Shop' }),
});
const sent = await response.json();
console.log(JSON.stringify(sent));
process.exitCode = sent.success_request === undefined ? 1 : 0;
