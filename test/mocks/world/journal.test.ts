import { describe, expect, it } from 'vitest';
import { bodyOf, createJournal, type Exchange, JournalRequest, journaled } from '../../../src/mocks/world/journal.ts';

const head = { method: 'GET', url: '/', host: 'localhost', headers: [] };

const exchange = (provider = 'turbosms'): Omit<Exchange, 'id'> => ({
  at: 0,
  provider,
  operation: null,
  credential: null,
  request: new JournalRequest(head, new Uint8Array(0)),
  reply: null,
  outcome: 'answered',
  hint: null,
  faultIds: [],
  nearMisses: [],
  lastMessage: 0,
  accepted: 0,
});

describe('the journal', () => {
  it('keeps exchanges in order, numbered from 1', () => {
    const journal = createJournal(10);
    journal.add(exchange());
    journal.add(exchange());
    expect(journal.list().map(({ id }) => id)).toEqual([1, 2]);
    expect(journal.get(2)?.id).toBe(2);
  });

  it('drops the oldest when there is no room', () => {
    const journal = createJournal(3);
    for (let count = 0; count < 10; count++) journal.add(exchange());
    expect(journal.list().map(({ id }) => id)).toEqual([8, 9, 10]);
    expect(journal.get(7)).toBeUndefined();
  });

  it('drops the oldest when their bodies are too much to hold, and never the newest', () => {
    const journal = createJournal(100, 10);
    const sized = (length: number) => {
      return { ...exchange(), request: new JournalRequest(head, new Uint8Array(length)) };
    };
    for (const length of [4, 4, 4]) journal.add(sized(length));
    expect(journal.list().map(({ id }) => id)).toEqual([2, 3]);
    journal.add(sized(1000));
    expect(journal.list().map(({ id }) => id)).toEqual([4]);
    journal.add(sized(1));
    expect(journal.list().map(({ id }) => id)).toEqual([5]);
  });

  it.each([0, 1, 300, 5000])('gives back each of the %i bytes of a body', (length) => {
    const around = Uint8Array.from({ length: length + 20 }, (_, index) => index);
    const body = around.subarray(10, 10 + length);
    const request = new JournalRequest(head, body);
    expect(request.length).toBe(length);
    expect([...request.bytes]).toEqual([...body]);
  });

  it('has long bodies as they were, for as long as it has their exchanges', () => {
    const journal = createJournal(3);
    const long = (count: number) => `{"text":"${'Є'.repeat(300_000)}${count}"}`;
    for (let count = 1; count <= 20; count++) {
      const reply = journaled({ status: 200, headers: {}, format: 'json' }, long(count));
      journal.add({ ...exchange(), request: new JournalRequest(head, Buffer.from(long(-count))), reply });
    }
    for (const { id, request, reply } of journal.list()) {
      expect(Buffer.from(request.bytes).toString()).toBe(long(-id));
      expect(reply?.text).toBe(long(id));
      expect({ ...reply }.text).toBe(long(id));
    }
    expect(journal.list().map(({ id }) => id)).toEqual([18, 19, 20]);
    const saved = structuredClone({ ...journal.save(), exchanges: [] });
    journal.clear();
    journal.restore(saved);
    expect(journal.size).toBe(0);
    journal.add({ ...exchange(), reply: journaled({ status: 200, headers: {}, format: 'json' }, long(7)) });
    expect(journal.get(21)?.reply?.text).toBe(long(7));
  });

  it('counts the bodies of replies too, data for more than text', () => {
    const journal = createJournal(100, 10_000);
    const replied = (text: string, format: 'json' | 'xml') => {
      const written = JSON.stringify(text);
      return { ...exchange(), reply: journaled({ status: 200, headers: {}, format, body: text }, written) };
    };
    for (let count = 0; count < 3; count++) journal.add(replied('a'.repeat(998), 'xml'));
    expect(journal.list().map(({ id }) => id)).toEqual([2, 3]);
    for (let count = 0; count < 3; count++) journal.add(replied('a'.repeat(4998), 'json'));
    expect(journal.list().map(({ id }) => id)).toEqual([5, 6]);
  });

  it('keeps a JSON reply as its text, and reads it as the data it was', () => {
    const body = { rows: Array.from({ length: 500 }, (_, index) => ({ index })) };
    const kept = journaled({ status: 200, headers: {}, format: 'json', body }, JSON.stringify(body));
    expect(kept.body).toBeUndefined();
    expect(bodyOf(kept)).toEqual(body);
    expect(bodyOf(journaled({ status: 200, headers: {}, format: 'json', body: { a: 1 } }, '{"a":1}'))).toEqual({
      a: 1,
    });
  });

  it('finds each one it keeps by its number, however many it has dropped', () => {
    const journal = createJournal(1000);
    for (let count = 0; count < 5000; count++) journal.add(exchange(count % 3 === 0 ? 'smsc' : 'turbosms'));
    journal.removeWhere(({ provider }) => provider === 'smsc');
    const kept = journal.list().map(({ id }) => id);
    expect(kept.every((id) => journal.get(id)?.id === id)).toBe(true);
    // Exchanges are numbered from 1, so each third one from the first is SMSC's.
    expect(kept).toEqual(Array.from({ length: 1000 }, (_, index) => 4001 + index).filter((id) => id % 3 !== 1));
    expect([4000, 4003, 5001, 0].map((id) => journal.get(id))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('forgets some, or all', () => {
    const journal = createJournal(10);
    journal.add(exchange('turbosms'));
    journal.add(exchange('smsc'));
    journal.removeWhere(({ provider }) => provider === 'smsc');
    expect(journal.list().map(({ provider }) => provider)).toEqual(['turbosms']);
    journal.clear();
    expect(journal.list()).toEqual([]);
    expect(journal.add(exchange()).id).toBe(1);
  });

  it('goes on numbering after it was saved and restored', () => {
    const journal = createJournal(10);
    journal.add(exchange());
    const restored = createJournal(10);
    restored.restore(journal.save());
    expect(restored.add(exchange()).id).toBe(2);
  });

  it('keeps no more than it has room for when it is restored', () => {
    const journal = createJournal(10);
    for (let count = 0; count < 10; count++) journal.add(exchange());
    const small = createJournal(3);
    small.restore(journal.save());
    small.add(exchange());
    expect(small.list().map(({ id }) => id)).toEqual([9, 10, 11]);
  });
});
