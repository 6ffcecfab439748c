import { describe, expect, it } from 'vitest';
import { idsOf, openClub, refused } from './club.ts';

/** Unix seconds of a moment with its zone. */
const unix = (iso: string) => Date.parse(iso) / 1000;
const WINDOW = refused('mgr_plan_date', 'Distributions can be scheduled from 8:00 to 20:00');

describe('a planned mailing', () => {
  it.each([
    ['on a winter morning', '2026-03-28T07:59:59+02:00', '2026-03-28T12:00:00+02:00', 400],
    ['on a winter morning', '2026-03-28T08:00:00+02:00', '2026-03-28T12:00:00+02:00', 200],
    ['on the day that summer time begins', '2026-03-29T07:59:59+03:00', '2026-03-29T12:00:00+03:00', 400],
    ['on the day that summer time begins', '2026-03-29T08:00:00+03:00', '2026-03-29T12:00:00+03:00', 200],
    ['on a summer evening', '2026-07-01T12:00:00+03:00', '2026-07-01T20:00:00+03:00', 200],
    ['on a summer evening', '2026-07-01T12:00:00+03:00', '2026-07-01T20:00:01+03:00', 400],
    ['on the day that summer time ends', '2026-10-25T12:00:00+02:00', '2026-10-25T20:00:00+02:00', 200],
    ['on the day that summer time ends', '2026-10-25T12:00:00+02:00', '2026-10-25T20:00:01+02:00', 400],
    ['over a night, its dates by day', '2026-10-24T19:00:00+03:00', '2026-10-25T09:00:00+02:00', 200],
  ])('C-47: %s, from %s to %s in Kyiv: %i', async (_, start, end, http) => {
    const { viber } = await openClub();
    const { status, json } = await viber({ mgr_plan_date: unix(start), mgr_end_time: unix(end) });
    expect(status).toBe(http);
    if (http === 400) expect(json).toEqual(WINDOW);
  });

  it.each([
    [{ mgr_plan_date: 1_900_000_000 }, 'Date parameters must be present or absent together'],
    [{ mgr_end_time: '1900000000' }, 'Date parameters must be present or absent together'],
    [{ mgr_plan_date: '2030-03-17', mgr_end_time: 1_900_000_000 }, 'Incorrect unix date format'],
    [{ mgr_plan_date: 1_900_000_000_000, mgr_end_time: 1_900_000_000_000 }, 'Incorrect unix date format'],
    [{ mgr_plan_date: 1.5, mgr_end_time: 1_900_000_000 }, 'Incorrect unix date format'],
    [{ mgr_plan_date: [1], mgr_end_time: 1_900_000_000 }, 'Incorrect unix date format'],
    [{ mgr_plan_date: -5, mgr_end_time: 1_900_000_000 }, 'Incorrect unix date format'],
    [
      { mgr_plan_date: 1_900_000_000, mgr_end_time: 1_899_990_000 },
      'The mailing end date is less than the mailing start date',
    ],
  ])('with %j is refused: %s', async (change, sentence) => {
    const { viber } = await openClub();
    const { status, json } = await viber(change);
    expect(status).toBe(400);
    expect(json).toEqual(refused('mgr_plan_date', sentence));
  });

  // The clock stands at 12:00 in Kyiv.
  const at = (time: string) => unix(`2026-03-02T${time}+02:00`);

  it('waits until its start, then takes the usual course; it is paid at once', async () => {
    const { viber, course, money } = await openClub();
    const plan = { mgr_plan_date: at('13:00:00'), mgr_end_time: at('18:00:00') };
    const [id = ''] = idsOf(await viber({ ...plan, phones: ['380500000001'] }));
    expect(await money()).toBe('999.0000');
    expect(await course(id, [3599, 3601, 3605])).toEqual([
      [3599, 'Pending', null, null],
      [3601, 'Sent', null, null],
      [3605, 'Delivered', null, null],
    ]);
  });

  it('expires at its start and lifetime, or at its end where that comes first', async () => {
    const { viber, course } = await openClub();
    const plan = { mgr_plan_date: at('13:00:00'), mgr_end_time: at('14:00:00') };
    const [short = ''] = idsOf(await viber({ ...plan, phones: ['380500000010'], lifetime: 60 }));
    const [long = ''] = idsOf(await viber({ ...plan, phones: ['380500000010'], lifetime: 7200 }));
    expect(await course(short, [3659, 3660])).toEqual([
      [3659, 'Pending', null, null],
      [3660, 'Expired', null, null],
    ]);
    expect(await course(long, [3539, 3540])).toEqual([
      [3539, 'Pending', null, null],
      [3540, 'Expired', null, null],
    ]);
  });

  it('with a past start begins now, and expires at once where its end is past too', async () => {
    const { viber, course } = await openClub();
    const [open = ''] = idsOf(
      await viber({ mgr_plan_date: at('09:00:00'), mgr_end_time: at('18:00:00'), phones: ['380500000001'] }),
    );
    const [over = ''] = idsOf(
      await viber({ mgr_plan_date: at('09:00:00'), mgr_end_time: at('10:00:00'), phones: ['380500000001'] }),
    );
    expect(await course(over, [0])).toEqual([[0, 'Expired', null, null]]);
    expect(await course(open, [5])).toEqual([[5, 'Delivered', null, null]]);
  });
});
