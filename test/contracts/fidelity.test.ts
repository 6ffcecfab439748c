import { describe, expect, it } from 'vitest';
import { fidelityOf } from '../../src/contracts/fidelity.ts';
import { fidelityPage } from '../../src/contracts/report/fidelity-page.ts';
import { stamped } from '../../src/contracts/stamps.ts';
import { SLUGS } from '../../src/contracts/target.ts';
import { verify } from '../../src/contracts/verify.ts';
import { openSandbox } from '../kit/sandbox.ts';
import { PLANTS } from './plants.ts';
import { openStandIn } from './stand-in.ts';

describe('stamps', () => {
  it('are given by a live run to cases that held without a difference, and taken from those that did not', async () => {
    const clean = await openStandIn();
    const first = stamped({}, await verify({ providers: ['octotoo'], target: clean.target() }));
    expect(first.octotoo).toMatchObject({ alive: '2026-11-20', 'no-such-message': '2026-11-20' });
    const drifted = await openStandIn({ plants: PLANTS });
    const second = stamped(first, await verify({ providers: ['octotoo'], target: drifted.target() }));
    expect(Object.keys(first.octotoo ?? {}).filter((id) => !(id in (second.octotoo ?? {})))).toEqual([
      'alive',
      'no-such-message',
      'send-without-text',
    ]);
  });

  it('make operations and answers verified, on the newest day of their cases', async () => {
    const fidelity = await fidelityOf('turbosms', {
      turbosms: { 'ping-message': '2026-11-01', 'ping-chat': '2026-11-20' },
    });
    expect(fidelity.operations['POST /message/ping.json']).toMatchObject({ verifiedAt: '2026-11-01' });
    expect(fidelity.answers.PONG).toMatchObject({ verifiedAt: '2026-11-20', unproven: null });
    expect(fidelity.answers.FATAL_ERROR).toMatchObject({ verifiedAt: null, cases: [] });
    const chapter = { provider: 'turbosms', title: 'TurboSMS', fidelity, notImitated: ['- Nothing.'] };
    const page = fidelityPage([{ ...chapter, answers: [] }]);
    expect(page).toContain('| `POST /message/ping.json` | verified 2026-11-01 | ping-message |');
  });
});

describe('GET /__admin/answers', () => {
  it('says of every answer and operation which contracts hold it, or why none does', async () => {
    const { json } = await openSandbox().admin('/answers');
    for (const { cases, unproven } of json.answers) expect(cases.length > 0).toBe(unproven === null);
    const counts = SLUGS.map(
      (slug) => json.operations.filter((each: { provider: string }) => each.provider === slug).length,
    );
    expect(counts).toEqual([64, 38, 15, 22]);
  });
});
