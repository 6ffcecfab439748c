import { createClient, createSandbox } from 'holub';

const sandbox = createSandbox({ clock: 'frozen' });
const client = createClient('turbosms', { credentials: { token: 't' }, fetch: sandbox.fetch });
const { data } = await client.POST('/user/balance.json');
console.log(data.response_result.balance);

const interception = sandbox.intercept();
await import('./fetch.mjs');
interception.stop();
console.log((await sandbox.waitForMessage({ msisdn: '380671234567', extract: /\d{4,6}/ })).extracted);
await sandbox.close();
