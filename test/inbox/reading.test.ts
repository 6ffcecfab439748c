import { describe, expect, it } from 'vitest';
import { createReading } from '../../src/inbox/state/reading.ts';
import { later } from '../kit/later.ts';

describe('a question to the server', () => {
  it('is answered together with the news that came meanwhile', async () => {
    const reading = createReading<string>();
    const server = later<string>();
    reading.hear('before');
    const asked = reading.ask(() => server.promise);
    reading.hear('first');
    reading.hear('second');
    server.resolve('as it was');
    expect(await asked).toStrictEqual({ answer: 'as it was', news: ['first', 'second'] });
  });

  it('counts for nothing when another one was asked after it', async () => {
    const reading = createReading<string>();
    const early = later<string>();
    const late = later<string>();
    const first = reading.ask(() => early.promise);
    reading.hear('between');
    const second = reading.ask(() => late.promise);
    late.resolve('newer');
    expect(await second).toStrictEqual({ answer: 'newer', news: [] });
    early.resolve('older');
    expect(await first).toBeNull();
  });

  it('fails only where it is the newest', async () => {
    const reading = createReading<string>();
    const early = later<string>();
    const first = reading.ask(() => early.promise);
    const second = reading.ask(() => Promise.reject(new Error('gone')));
    early.reject(new Error('late'));
    expect(await first).toBeNull();
    await expect(second).rejects.toThrow('gone');
  });
});
