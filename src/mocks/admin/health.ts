import { type ControlCall, json } from './control.ts';

/** Whether it is up, how far each limit is reached, and what became of callbacks. */
export const getHealth = ({ version, providers, world }: ControlCall) =>
  json({
    status: 'ok' as const,
    version,
    providers: providers.map(({ slug }) => slug),
    bounds: { ...world.bounds.read() },
    callbacks: { ...world.outbox.tally },
  });
