import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdTable } from '../../../src/mocks/world/id-table.ts';

/** Slots in order: whose each is, and whether it is gone. */
function openTable() {
  const slots: { readonly owner: string; readonly id: string; isGone: boolean }[] = [];
  const table = new IdTable<string, string>(
    (slot, owner, id) => slots[slot]?.isGone === false && slots[slot]?.owner === owner && slots[slot]?.id === id,
    (slot) => slots[slot]?.isGone !== false,
  );
  return { slots, table };
}

describe('a table of ids', () => {
  it('finds the newest slot of each id and owner, though hashes meet and many have gone', () => {
    const ids = fc.array(
      fc.record({
        owner: fc.constantFrom('a', 'b'),
        id: fc.nat(60).map(String),
        // Few hashes: most ids share theirs with others.
        hash: fc.constantFrom(0, 1, -1, 2 ** 31 - 1),
        goes: fc.boolean(),
      }),
      { maxLength: 400, size: 'max' },
    );
    fc.assert(
      fc.property(ids, (all) => {
        const { slots, table } = openTable();
        const hashes = new Map<string, number>();
        for (const { owner, id, hash, goes } of all) {
          const key = `${owner}/${id}`;
          const known = hashes.get(key) ?? hash;
          hashes.set(key, known);
          const newest = slots.findLastIndex((slot) => slot.owner === owner && slot.id === id && !slot.isGone);
          expect(table.newest(known, owner, id)).toBe(newest);
          expect(table.put(known, owner, id, slots.length)).toBe(newest);
          slots.push({ owner, id, isGone: false });
          expect(table.newest(known, owner, id)).toBe(slots.length - 1);
          if (goes) for (const slot of slots) slot.isGone ||= slot.owner === owner && slot.id === id;
        }
      }),
    );
  });

  it('takes no more room however many come and go', () => {
    const { slots, table } = openTable();
    let looked = 0;
    const counting = new IdTable<string, string>(
      () => false,
      (slot) => {
        looked += 1;
        return slot < slots.length - 10;
      },
    );
    for (let slot = 0; slot < 100_000; slot++) {
      slots.push({ owner: '', id: String(slot), isGone: false });
      counting.put(Math.imul(slot, 0x85ebca6b), '', String(slot), slot);
    }
    // Each is looked at about once when room is made; a table that grew for good would look at few again.
    expect(looked).toBeGreaterThan(90_000);
    expect(looked).toBeLessThan(200_000);
    expect(table.newest(1, '', '1')).toBe(-1);
  });
});
