import { type ControlCall, json } from './control.ts';

/** Whether it is up, how far each limit is reached, what became of callbacks, and what is wrong with what is kept. */
export const getHealth = ({ version, providers, world, data }: ControlCall) =>
  json({
    status: 'ok' as const,
    version,
    providers: providers.map(({ slug }) => slug),
    bounds: { ...world.bounds.read() },
    callbacks: { ...world.outbox.tally },
    data: data === null ? null : { amiss: [...data.amiss] },
  });
