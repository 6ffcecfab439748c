import { describe, expect } from 'vitest';
import { seriousProblems } from '../kit/accessibility.ts';
import { test } from '../kit/browser.ts';
import { openInbox, rows, sendSms, sendViber } from '../kit/inbox.ts';

describe('the list', () => {
  test('shows a message as it comes, with no reload', async ({ page, sandbox }) => {
    await openInbox(page);
    await page.getByText('Nothing has been sent yet.').waitFor();
    await sendSms(sandbox, 'Your code: 4711');
    const row = rows(page).first();
    await row.waitFor();
    expect(await row.innerText()).toContain('Your code: 4711');
    expect(await row.innerText()).toContain('scheduled');
    await page.getByRole('status').getByText('1 new message, the last one from Shop').waitFor({ state: 'attached' });
    await sandbox.advance('1m');
    await row.getByText('delivered').waitFor();
  });

  test('is searched and narrowed, and its address says how', async ({ page, sandbox }) => {
    await sendSms(sandbox, 'Order 17');
    await sendSms(sandbox, 'Order 18', '380500000012');
    await sendViber(sandbox, { text: 'Sale' });
    await sandbox.advance('10s');
    await openInbox(page);
    await page.getByLabel('Channel').selectOption('sms');
    await expect.poll(() => rows(page).count()).toBe(2);
    await page.getByLabel('State').selectOption('undeliverable');
    await expect.poll(() => rows(page).allInnerTexts()).toEqual([expect.stringContaining('Order 18')]);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => rows(page).count()).toBe(3);
    await page.getByLabel('Search').fill('ORDER 17');
    await expect.poll(() => rows(page).count()).toBe(1);
    await expect.poll(() => page.url()).toContain('search=ORDER+17');
    await page.reload();
    await expect.poll(() => rows(page).allInnerTexts()).toEqual([expect.stringContaining('Order 17')]);
    // One that does not fit does not come in by the news either.
    await sendSms(sandbox, 'Order 19');
    await sendSms(sandbox, 'again: order 17');
    await expect.poll(() => rows(page).count()).toBe(2);
  });

  test('is gone through by the keyboard alone', async ({ page, sandbox }) => {
    for (const text of ['one', 'two', 'three']) await sendSms(sandbox, text);
    await openInbox(page);
    await rows(page).first().waitFor();
    await page.getByRole('listbox').focus();
    for (const text of ['three', 'two', 'one']) {
      await page.keyboard.press('ArrowDown');
      await page.getByRole('article').getByText(text, { exact: true }).waitFor();
    }
    const active = await page.getByRole('listbox').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).innerText()).toContain('one');
    await page.keyboard.press('Escape');
    await page.getByText('Choose a message').waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
  });

  test('misses nothing when the connection is lost', async ({ page, sandbox, problems }) => {
    let connections = 0;
    await page.route('**/__admin/events*', (route) => {
      connections += 1;
      // The first one says that it is there, and ends.
      if (connections > 1) return route.continue();
      const body = 'event: ready\ndata: {"resumed":false}\nid: gone-1\n\n';
      return route.fulfill({ contentType: 'text/event-stream', body });
    });
    await page.goto('/');
    await page.getByText('Nothing has been sent yet.').waitFor();
    await sendSms(sandbox, 'sent while nobody listened');
    await rows(page).getByText('sent while nobody listened').waitFor();
    expect(connections).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });

  test('draws few of many rows, and reads on as one scrolls', async ({ page, sandbox }) => {
    const recipients = Array.from({ length: 450 }, (_, index) => `38067${String(index).padStart(7, '0')}`);
    const sms = { sender: 'Shop', text: 'To everybody' };
    await sandbox.call('turbosms', '/message/send.json', { json: { recipients, sms } });
    await openInbox(page);
    await rows(page).first().waitFor();
    const end = rows(page).getByText('+380 67 000 00 00');
    await expect
      .poll(async () => {
        await page.evaluate('document.querySelector("[role=listbox]").scrollTo(0, 1e9)');
        return end.isVisible();
      })
      .toBe(true);
    expect(await rows(page).count()).toBeLessThan(60);
    expect(await rows(page).last().getAttribute('aria-setsize')).toBe('450');
  });
});

describe('the phone', () => {
  test('marks where an SMS splits, and says what it costs and why', async ({ page, sandbox }) => {
    await sendSms(sandbox, `${'x'.repeat(159)}’`);
    await openInbox(page, '#/messages/m1');
    await page.getByText('part 2 of 3').waitFor();
    await page.getByText('part 3 of 3').waitFor();
    expect(await page.locator('.bubble-facts').innerText()).toMatch(/UCS-2\s*3 parts\s*₴1\.02/);
    await page
      .getByText('The character ’ (U+2019) alone made the text UCS-2: 3 parts where 1 would have done.')
      .waitFor();
  });

  test('has a message when it is there: faint before, struck out where it never came', async ({ page, sandbox }) => {
    await sendSms(sandbox, 'coming', '380500000012');
    await openInbox(page, '#/messages/m1');
    await page.getByText('the phone does not have it yet').waitFor();
    await sandbox.advance('10s');
    await page.getByText('Never reached the phone').waitFor();
  });

  test('shows each leg of a cascade', async ({ page, sandbox }) => {
    const sms = { sender: 'Shop', text: 'as an SMS' };
    const viber = { sender: 'Shop', text: 'in Viber', ttl: 60 };
    await sandbox.call('turbosms', '/message/send.json', { json: { recipients: ['380500000020'], viber, sms } });
    await sandbox.advance('1m');
    await openInbox(page, '#/messages/m1');
    await page.getByRole('log').getByText('as an SMS').waitFor();
    await page.getByRole('group', { name: 'Ways on which it is tried' }).getByText('Viber').click();
    await page.getByRole('log').getByText('in Viber').waitFor();
    await page.getByText('SRVC_NOT_VIBER_USER', { exact: true }).waitFor();
  });

  test('slides a carousel', async ({ page, sandbox }) => {
    const section = (text: string) => ({
      text,
      imageUrl: 'https://shop.example/1.jpg',
      primaryButton: { text: 'Buy', url: 'https://shop.example/buy' },
    });
    const carousel = { sections: ['A red dress', 'A blue one'].map(section) };
    const json = { viber: { from: 'Shop', text: 'New', carousel }, recipients: [{ phone: 380500000000 }] };
    await sandbox.call('octotoo', '/viber', { json });
    await openInbox(page, '#/messages/m1');
    await page.getByText('1 of 2').waitFor();
    await page.getByRole('button', { name: 'Slide on' }).click();
    await page.getByText('2 of 2').waitFor();
    await expect.poll(() => page.getByRole('log').getByText('A blue one').isVisible()).toBe(true);
  });

  test('fetches a picture when somebody clicks, and not before', async ({ page, sandbox, problems }) => {
    const asked: string[] = [];
    await page.route('https://shop.example/**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    });
    await sendViber(
      sandbox,
      { image_url: 'https://shop.example/sale.png', caption: 'Go', action: 'https://shop.example' },
      '380500000000',
    );
    await openInbox(page, '#/messages/m1');
    const picture = page.getByRole('button', { name: 'Show the picture' });
    await picture.waitFor();
    expect(asked).toEqual([]);
    await picture.click();
    await page.getByRole('img', { name: 'Show the picture' }).waitFor();
    expect(asked).toEqual(['https://shop.example/sale.png']);
    expect(problems.splice(0)).toEqual(['asked of another host: https://shop.example/sale.png']);
  });

  // What went wrong in the window, were it only a script that was blocked, fails the test by itself.
  test('shows whatever a message holds as text', async ({ page, sandbox }) => {
    const hostile = [
      '<script>document.title = "hacked"</script>',
      '<img src=x onerror="document.title = `hacked`"><svg onload=alert(1)>',
      'javascript:alert(1) data:text/html,<script>alert(1)</script>',
      '\u202Egpj.exe\u202C \u2067مرحبا\u2069 {{7*7}} &lt;b&gt;',
    ].join('\n');
    const text = `${hostile}\n${'😀'.repeat(1000)}`.slice(0, 900);
    const [sender, action] = ['Shop', 'javascript:alert(1)'];
    const json = {
      viber: { from: sender, text, button: { text: '<b>Go</b>', url: action } },
      recipients: [{ phone: 380500000000 }],
    };
    await sandbox.call('octotoo', '/viber', { json });
    await sandbox.call('turbosms', '/message/send.json', {
      json: { recipients: ['380500000000'], sms: { sender, text: '😀'.repeat(1000).slice(0, 500) } },
    });
    await openInbox(page, '#/messages/m1');
    const shown = page.getByRole('log').locator('.foreign').first();
    await shown.waitFor();
    expect(await shown.textContent()).toBe(text);
    expect(await page.title()).toBe('Messages · Holub');
    expect(await page.locator('bdi a[href^="javascript"], bdi a[href^="data"], bdi script, bdi img').count()).toBe(0);
    await page.getByText('javascript:alert(1)', { exact: true }).waitFor();
    const bidi = 'getComputedStyle(document.querySelector(".conversation .foreign")).unicodeBidi';
    expect(await page.evaluate(bidi)).toBe('isolate');
  });
});

describe('nobody is kept out', () => {
  for (const [width, height, colorScheme, locale] of [
    [1440, 900, 'light', 'uk-UA'],
    [390, 844, 'dark', 'en-GB'],
  ] as const) {
    describe(`${width} px wide, ${colorScheme}, ${locale}`, () => {
      test.override({ setting: { window: { viewport: { width, height }, colorScheme, locale } } });

      test('by any view', async ({ page, sandbox }) => {
        await sendSms(sandbox, `${'Дуже довгий текст. '.repeat(8)} https://shop.example/a`);
        await sendViber(sandbox, {
          image_url: 'https://shop.example/a.png',
          caption: 'Go',
          action: 'https://shop.example',
        });
        await sandbox.call('turbosms', '/nothing.json', { json: {} });
        await sandbox.call('turbosms', '/user/balance.json', { credential: 'invalid', json: {} });
        await sandbox.admin('/faults', { match: { provider: 'smsc' }, kind: 'status', status: 503 });
        await sandbox.advance('1m');
        const messages = ['messages', 'messages/m1', 'messages/m2', 'messages?search=none'];
        for (const hash of [
          ...messages,
          'journal',
          'journal/3',
          'journal/4',
          'accounts',
          'faults',
          'scenarios',
          'start',
        ]) {
          await openInbox(page, `#/${hash}`);
          await page.getByText(/Loading…|Завантаження…/).waitFor({ state: 'detached' });
          expect(await seriousProblems(page), hash).toEqual([]);
          await page.goto('about:blank');
        }
      });
    });
  }

  test('by a window too narrow for two: the list and the phone are two screens', async ({ page, sandbox }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await sendSms(sandbox, 'Your code: 4711');
    await openInbox(page);
    await rows(page).first().click();
    await page.getByRole('log').getByText('Your code: 4711').waitFor();
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('listbox').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
