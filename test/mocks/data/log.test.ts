import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLog, readLog } from '../../../src/mocks/data/log.ts';

const place = mkdtempSync(join(tmpdir(), 'holub-log-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const arrived = (url: string) => ({
  incoming: { kind: 'control', method: 'POST', url, contentType: '', isExposed: false } as const,
  body: null,
});

it('a log takes all that is added together or none of it, and goes on', () => {
  const file = join(place, 'log.sqlite');
  const log = createLog(file, 7, { version: '1.2.3', options: {} });
  log.append(1, [arrived('/a')], []);
  const bad = arrived('/bad');
  Object.defineProperty(bad, 'incoming', {
    get() {
      throw new Error('cannot be written');
    },
  });
  expect(() => log.append(2, [arrived('/b'), bad], [5, -6])).toThrow('cannot be written');
  expect(log.next).toBe(8);
  log.append(3, [arrived('/c'), arrived('/d')], [5, -6]);
  log.append(4, [arrived('/e')], []);
  log.close();
  const entries = [...readLog(file).entries()].map(({ n, incoming, answered }) => [n, incoming, answered]);
  expect(entries).toEqual([
    [7, arrived('/a').incoming, []],
    [8, arrived('/c').incoming, [5, -6]],
    [9, arrived('/d').incoming, []],
    [10, arrived('/e').incoming, []],
  ]);
});
