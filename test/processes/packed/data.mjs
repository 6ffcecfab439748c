// Keeps a world in a folder, asks for it in a second sandbox, and prints both balances; or why that cannot be.
import { createSandbox } from 'holub';
import { DataError, openData } from 'holub/data';

const balance = 'https://api.turbosms.ua/user/balance.json';

async function balanceOf(change) {
  const data = openData(process.argv[2], { tell: () => {}, shortLog: 1 });
  const sandbox = createSandbox({ data });
  if (change !== undefined) await sandbox.account('turbosms', 'test', change);
  const response = await sandbox.fetch(balance, { headers: { Authorization: 'Bearer test' } });
  const { response_result } = await response.json();
  await sandbox.close();
  return response_result.balance;
}

try {
  console.log(await balanceOf({ balance: '12.50' }));
  console.log(await balanceOf());
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.log(error.message);
}
