import { describe, expect } from 'vitest';
import { test } from '../kit/browser.ts';
import { askTurbosms, openInbox, rows, saved, sendSms, sendViber, statusOf } from '../kit/inbox.ts';

// Each of these is done by hand in the window, and seen by a program at the provider's API.

describe('what becomes of a message is what the provider says of it', () => {
  test.for([
    ['delivered', 'Delivered'],
    ['read', 'Read'],
    ['clicked', 'Read'],
    ['expired', 'Expired'],
    ['undeliverable', 'Undelivered'],
    ['rejected', 'Rejected'],
  ] as const)('%s', async ([state, status], { page, sandbox }) => {
    const button = { caption: 'To the shop', action: 'https://shop.example', count_clicks: 1 };
    const id = await sendViber(sandbox, button);
    await openInbox(page, '#/messages/m1');
    await page.getByRole('button', { name: state, exact: true }).click();
    await page.getByText(`Marked: ${state}`).waitFor();
    expect(await statusOf(sandbox, id)).toBe(status);
  });

  test('with the reason that was given for it', async ({ page, sandbox }) => {
    const id = await sendViber(sandbox, {});
    await openInbox(page, '#/messages/m1');
    await page.getByText('With the provider’s own reason').click();
    await page.getByLabel('Reason').fill('SRVC_USER_BLOCKED');
    await page.getByRole('button', { name: 'rejected', exact: true }).click();
    await page.getByText('Marked: rejected').waitFor();
    const { response_result } = await askTurbosms(sandbox, '/message/status.json', { messages: [id] });
    expect(response_result[0].rejected_status).toBe('SRVC_USER_BLOCKED');
  });

  test('by the button in it, pressed', async ({ page, sandbox }) => {
    const id = await sendViber(sandbox, { caption: 'To the shop', action: 'https://shop.example' }, '380500000000');
    await openInbox(page, '#/messages/m1');
    await page.getByRole('button', { name: 'To the shop' }).click();
    await page.getByText('Marked: clicked').waitFor();
    const { response_result } = await askTurbosms(sandbox, '/message/status.json', { messages: [id] });
    expect(response_result[0]).toMatchObject({ status: 'Read', click_time: expect.any(String) });
  });
});

describe('what the recipient says reaches the provider’s API', () => {
  test('written back', async ({ page, sandbox }) => {
    await sendViber(sandbox, {}, '380500000000');
    await openInbox(page, '#/messages/m1');
    await page.getByLabel('Write back as 380500000000').fill('Так, чекаю');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Так, чекаю').waitFor();
    const { response_result } = await askTurbosms(sandbox, '/chat/messages.json', { sender: 'Shop' });
    expect(response_result).toContainEqual(expect.objectContaining({ message: 'Так, чекаю', type: 'Inbox' }));
  });

  test('as an option of a survey', async ({ page, sandbox }) => {
    const list = { options: ['Так', 'Ні'] };
    const json = { viber: { from: 'Shop', text: 'Сподобалось?', list }, recipients: [{ phone: 380500000000 }] };
    await sandbox.call('octotoo', '/viber', { json });
    await openInbox(page, '#/messages/m1');
    await page.getByRole('button', { name: 'Ні', exact: true }).click();
    await page.getByRole('button', { name: 'Ні', exact: true, pressed: true }).waitFor();
    const { data } = (await sandbox.call('octotoo', '/two-way-messages')).json;
    expect(data).toContainEqual(expect.objectContaining({ text: 'Ні', type: 'incoming' }));
  });
});

describe('the clock', () => {
  test('is turned, and what was planned happens', async ({ page, sandbox }) => {
    const id = await sendSms(sandbox, 'Hello', '380500000001');
    await openInbox(page, '#/messages/m1');
    expect(await statusOf(sandbox, id)).toBe('Accepted');
    await page.getByRole('button', { name: 'Let a minute pass' }).click();
    await page.getByText('1m have passed').waitFor();
    expect(await statusOf(sandbox, id)).toBe('Delivered');
  });

  test('is let go, hurried, and stopped again', async ({ page, sandbox }) => {
    const clock = async () => (await sandbox.admin('/clock')).json;
    await openInbox(page);
    await page.getByRole('button', { name: 'The clock of the world' }).click();
    await page.getByRole('button', { name: '×60', exact: true }).click();
    await page.getByText('60 times as fast', { exact: true }).waitFor();
    expect(await clock()).toMatchObject({ mode: 'real', pace: 60 });
    await page.getByRole('button', { name: 'Freeze the clock' }).first().click();
    await page.getByText('The clock stands still', { exact: true }).waitFor();
    expect(await clock()).toMatchObject({ mode: 'frozen' });
    await page.getByLabel('A span of time').fill('1d12h');
    await page.getByRole('button', { name: 'Advance' }).click();
    await page.getByText('1d12h have passed').waitFor();
    expect((await clock()).now > '2026-03-03T22:00').toBe(true);
  });

  test('that somebody else turns is shown as it stands', async ({ page, sandbox }) => {
    await openInbox(page);
    await page.getByText('12:00:00').waitFor();
    await sandbox.advance('1h');
    await page.getByText('13:00:00').waitFor();
  });
});

describe('faults', () => {
  test('any answer by its name, until it is disarmed', async ({ page, sandbox }) => {
    await openInbox(page, '#/faults');
    await page.getByRole('searchbox', { name: 'Name, number or meaning' }).fill('FATAL_ERROR');
    await page.getByRole('radio', { name: /FATAL_ERROR/ }).check();
    await page.getByLabel('How many times').fill('');
    await page.getByRole('button', { name: 'Arm it' }).click();
    await page.getByText('The fault is armed').waitFor();
    expect(await askTurbosms(sandbox, '/user/balance.json')).toMatchObject({ response_status: 'FATAL_ERROR' });
    await page.getByText('1 hit').waitFor();
    await page.getByRole('button', { name: /Disarm f/ }).click();
    await page.getByText('Nothing is armed').waitFor();
    expect(await askTurbosms(sandbox, '/user/balance.json')).toMatchObject({ response_status: 'OK' });
  });

  test('a status, for one operation of one account', async ({ page, sandbox }) => {
    await openInbox(page, '#/faults');
    await page.getByLabel('What happens').selectOption({ label: 'HTTP status' });
    await page.getByLabel('HTTP status', { exact: true }).fill('502');
    await page.getByText('Only some requests').click();
    await page.getByLabel('Operation').selectOption('POST /user/balance.json');
    await page.getByLabel('Account').fill('my-token');
    await page.getByRole('button', { name: 'Arm it' }).click();
    await page.getByText('The fault is armed').waitFor();
    const asked = await sandbox.call('turbosms', '/user/balance.json', { json: {} });
    expect(asked.status).toBe(502);
  });
});

describe('an account', () => {
  const balance = async (sandbox: Parameters<typeof askTurbosms>[0]) =>
    (await askTurbosms(sandbox, '/user/balance.json')).response_result.balance;

  test('is topped up, emptied and set', async ({ page, sandbox }) => {
    expect(await balance(sandbox)).toBe(1000);
    await openInbox(page, '#/accounts');
    const card = page.getByRole('article', { name: 'TurboSMS my-token' });
    await card.getByRole('button', { name: 'Top up' }).click();
    await card.getByText('₴1,100').waitFor();
    expect(await balance(sandbox)).toBe(1100);
    await card.getByRole('button', { name: 'Empty' }).click();
    await card.getByText('₴0.00').waitFor();
    expect(await balance(sandbox)).toBe(0);
    await card.getByLabel('New balance').fill('12,50');
    await card.getByRole('button', { name: 'Set' }).first().click();
    await card.getByText('₴12.50').waitFor();
    expect(await balance(sandbox)).toBe(12.5);
  });

  test('takes only the senders that are registered', async ({ page, sandbox }) => {
    await askTurbosms(sandbox, '/user/balance.json');
    await openInbox(page, '#/accounts');
    const card = page.getByRole('article', { name: 'TurboSMS my-token' });
    await card.getByText('Registered senders').click();
    await card.getByRole('textbox', { name: 'Senders' }).fill('Shop, Bank');
    await card.getByRole('button', { name: 'Set' }).last().click();
    await card.getByText('Shop, Bank').waitFor();
    await expect(sendSms(sandbox, 'fine')).resolves.toBeTypeOf('string');
    const other = { recipients: ['380671234567'], sms: { sender: 'Other', text: 'x' } };
    expect(
      (await askTurbosms(sandbox, '/message/send.json', other)).response_result?.[0]?.message_id ?? null,
    ).toBeNull();
  });
});

test('reset: everything is as at the start', async ({ page, sandbox }) => {
  await sendSms(sandbox, 'Hello');
  await openInbox(page);
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset everything' }).click();
  await page.getByText('Nothing has been sent yet.').waitFor();
  expect((await sandbox.admin('/messages')).json.messages).toEqual([]);
});

describe('scenarios', () => {
  test('one of Holub’s own is played, and its messages are there', async ({ page }) => {
    await openInbox(page, '#/scenarios');
    await page.getByLabel('One of Holub’s own').selectOption({ label: 'A one-time code is delivered' });
    await expect.poll(() => page.getByRole('textbox', { name: 'Scenario' }).inputValue()).toContain('Ваш код: 4821');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByText('Every check held').waitFor();
    await page.getByRole('button', { name: 'See the messages' }).click();
    await rows(page).getByText('Ваш код: 4821').waitFor();
  });

  test('that fails says where', async ({ page }) => {
    await openInbox(page, '#/scenarios');
    const text = 'name: Never\nsteps:\n  - expect: { messages: { count: 1 } }\n';
    await page.getByRole('textbox', { name: 'Scenario' }).fill(text);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByText('A check failed').waitFor();
    await page.getByText('line 3').waitFor();
  });

  test('that cannot be read is told of with its line', async ({ page, problems }) => {
    await openInbox(page, '#/scenarios');
    await page.getByRole('textbox', { name: 'Scenario' }).fill('name: x\nsteps: [');
    await page.getByRole('button', { name: 'Load its world only' }).click();
    await page
      .getByRole('alert')
      .getByText(/This is no scenario. Line \d/)
      .waitFor();
    await expect.poll(() => problems).toEqual([expect.stringContaining('400')]);
    problems.length = 0;
  });

  test('made of what is shown replays to the same', async ({ page, sandbox }) => {
    await sendSms(sandbox, 'Your code: 4711');
    await openInbox(page);
    await page.getByRole('button', { name: 'Take along what is shown' }).click();
    const { name, text: scenario } = await saved(page, 'As a scenario');
    expect(name).toBe('holub.yaml');
    const reply = await fetch(`${sandbox.url}/__admin/scenarios/replay`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/yaml' },
      body: scenario,
    });
    expect(await reply.json()).toMatchObject({ passed: true });
  });

  test('or an archive of it holds its requests', async ({ page, sandbox }) => {
    await sendSms(sandbox, 'Order 17');
    await sendSms(sandbox, 'Order 18');
    await openInbox(page, '#/messages?search=17');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: 'Take along what is shown' }).click();
    const { log } = JSON.parse((await saved(page, 'As an HTTP Archive')).text);
    expect(log.entries).toEqual([
      expect.objectContaining({
        request: expect.objectContaining({
          postData: expect.objectContaining({ text: expect.stringContaining('Order 17') }),
        }),
      }),
    ]);
  });
});

describe('a refusal', () => {
  test('is shown as it comes, with its code, its meaning and where it comes of', async ({ page, sandbox }) => {
    await openInbox(page, '#/journal');
    await sandbox.call('turbosms', '/user/balance.json', { credential: 'invalid', json: {} });
    await page.getByRole('button', { name: /balance\.json.*refused/ }).click();
    const answer = page.getByRole('article').locator('.answer');
    expect(await answer.innerText()).toMatch(/REQUIRED_AUTH\s*105[\s\S]*It comes of:/);
  });

  test('of a mistyped path says what was meant', async ({ page, sandbox }) => {
    await sandbox.call('turbosms', '/messages/send.json', { json: {} });
    await openInbox(page, '#/journal/1');
    await page.getByText('What may have been meant').waitFor();
    await page.getByRole('listitem').getByText('POST /message/send.json').first().waitFor();
  });
});

describe('the reader', () => {
  test('chooses a language and a light, and keeps them', async ({ page }) => {
    await openInbox(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Українська' }).click();
    await page.getByRole('button', { name: 'Темне' }).click();
    await page.reload();
    await page.getByText('Ще нічого не надіслано.').waitFor();
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dataset.theme]')).toEqual([
      'uk',
      'dark',
    ]);
  });

  describe('whose browser speaks Ukrainian', () => {
    test.override({ setting: { window: { locale: 'uk-UA' } } });
    test('reads Ukrainian', async ({ page }) => {
      await openInbox(page);
      await page.getByRole('link', { name: 'Журнал' }).waitFor();
    });
  });

  describe('of a server that others can reach', () => {
    test.override({ setting: { sandbox: { adminToken: 'secret' } } });
    test('is asked for the token, and let in with the right one only', async ({ page, sandbox, problems }) => {
      await sendSms(sandbox, 'Not for everybody');
      await page.goto('/');
      await page.getByLabel('Admin token').fill('wrong');
      await page.getByRole('button', { name: 'Open the inbox' }).click();
      await page.getByText('That is not the token.').waitFor();
      expect(await page.getByText('Not for everybody').count()).toBe(0);
      await page.getByLabel('Admin token').fill('secret');
      await page.getByRole('button', { name: 'Open the inbox' }).click();
      await rows(page).getByText('Not for everybody').waitFor();
      // Each call that was turned away is an error in the window's console.
      expect(problems.splice(0).filter((problem) => !problem.includes('401'))).toEqual([]);
    });
  });
});
