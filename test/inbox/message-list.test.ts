import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/inbox/control/schemas.ts';
import { MessageList } from '../../src/inbox/state/message-list.ts';

const message = (ordinal: number, text = ''): Message => ({ id: `m${ordinal}`, text }) as Message;
const idsOf = (list: MessageList) => Array.from({ length: list.length }, (_, row) => list.at(row)?.id);

function listOf(...ordinals: number[]): MessageList {
  const list = new MessageList();
  list.begin(ordinals.map((ordinal) => message(ordinal)));
  return list;
}

describe('a list of messages', () => {
  it('shows a new message on top, and says that the rest has moved down', () => {
    const list = listOf(2, 1);
    expect(list.take(message(3), true, false)).toBe(1);
    expect(idsOf(list)).toStrictEqual(['m3', 'm2', 'm1']);
  });

  it('changes a message in its place', () => {
    const list = listOf(12, 9, 2);
    expect(list.take(message(9, 'changed'), true, false)).toBe(0);
    expect(idsOf(list)).toStrictEqual(['m12', 'm9', 'm2']);
    expect(list.at(1)?.text).toBe('changed');
  });

  it('loses a message that fits no longer', () => {
    const list = listOf(3, 2, 1);
    list.take(message(2), false, true);
    expect(idsOf(list)).toStrictEqual(['m3', 'm1']);
    list.take(message(2), false, true);
    expect(idsOf(list)).toStrictEqual(['m3', 'm1']);
  });

  it('leaves a message that is older than all that was read to the page it comes with', () => {
    const list = listOf(9, 8);
    list.take(message(3), true, false);
    expect(idsOf(list)).toStrictEqual(['m9', 'm8']);
    list.append([message(3)]);
    expect(idsOf(list)).toStrictEqual(['m9', 'm8', 'm3']);
  });

  it('takes it where no page is to come', () => {
    const list = listOf(9, 8);
    list.take(message(3), true, true);
    expect(idsOf(list)).toStrictEqual(['m9', 'm8', 'm3']);
  });

  it('takes the first message of all', () => {
    const list = listOf();
    expect(list.take(message(1), true, true)).toBe(1);
    expect(list.indexOf('m1')).toBe(0);
  });

  it('is in order and finds each message, whatever comes', () => {
    const news = fc.array(fc.record({ ordinal: fc.integer({ min: 1, max: 40 }), fits: fc.boolean() }));
    fc.assert(
      fc.property(news, (all) => {
        const list = listOf();
        const wanted = new Map<number, boolean>();
        for (const { ordinal, fits } of all) {
          list.take(message(ordinal), fits, true);
          wanted.set(ordinal, fits);
        }
        const left = [...wanted].flatMap(([ordinal, fits]) => (fits ? [ordinal] : [])).sort((a, b) => b - a);
        expect(idsOf(list)).toStrictEqual(left.map((ordinal) => `m${ordinal}`));
        left.forEach((ordinal, row) => {
          expect(list.indexOf(`m${ordinal}`)).toBe(row);
        });
        expect(list.indexOf('m41')).toBe(-1);
      }),
    );
  });
});
