import type { Counter as AnyCounter, Gauge as AnyGauge } from 'prom-client';
import type { ControlCall } from './control.ts';

type Labels = Readonly<Record<string, string>>;
type Samples = readonly (readonly [labels: Labels, value: number])[];

/** One family of samples. Counters only ever grow; they do not go back with a reset. */
interface Family {
  readonly kind: 'counter' | 'gauge';
  readonly name: string;
  readonly help: string;
  readonly samples: (call: ControlCall) => Samples;
}

const one = (value: number): Samples => [[{}, value]];

const FAMILIES: readonly Family[] = [
  {
    kind: 'gauge',
    name: 'holub_info',
    help: 'Which version runs.',
    samples: ({ version }) => [[{ version }, 1]],
  },
  {
    kind: 'counter',
    name: 'holub_exchanges_total',
    help: 'Requests of providers, by what came of them; without a provider or an operation where none took them.',
    samples: ({ world }) =>
      world.traffic
        .counts()
        .map(({ provider, operation, outcome, count }) => [
          { provider: provider ?? '', operation: operation ?? '', outcome },
          count,
        ]),
  },
  {
    kind: 'gauge',
    name: 'holub_in_flight',
    help: 'Requests that are being answered, those held back by a fault among them.',
    samples: ({ world }) => one(world.inFlight.size),
  },
  {
    kind: 'gauge',
    name: 'holub_limit',
    help: 'How much there may be of something.',
    samples: ({ world }) => Object.entries(world.bounds.read()).map(([of, { limit }]) => [{ of }, limit]),
  },
  {
    kind: 'gauge',
    name: 'holub_used',
    help: 'How much there is of it.',
    samples: ({ world }) =>
      Object.entries(world.bounds.read()).flatMap(([of, { used }]) => (used === null ? [] : [[{ of }, used]])),
  },
  {
    kind: 'counter',
    name: 'holub_dropped_total',
    help: 'How often something was dropped or turned away for a limit.',
    samples: ({ world }) => Object.entries(world.bounds.read()).map(([of, { dropped }]) => [{ of }, dropped]),
  },
  {
    kind: 'counter',
    name: 'holub_callbacks_total',
    help: 'Attempts at callbacks, by what came of them.',
    samples({ world }) {
      const { underWay: _, ...results } = world.outbox.tally;
      return Object.entries(results).map(([result, count]) => [{ result }, count]);
    },
  },
  {
    kind: 'gauge',
    name: 'holub_clock_seconds',
    help: 'World time, seconds since 1970.',
    samples: ({ world }) => one(world.clock.now() / 1000),
  },
  {
    kind: 'gauge',
    name: 'process_resident_memory_bytes',
    help: 'Resident memory size in bytes.',
    samples: () => one(process.memoryUsage.rss()),
  },
  {
    kind: 'gauge',
    name: 'nodejs_heap_size_used_bytes',
    help: 'Process heap size used from Node.js in bytes.',
    samples: () => one(process.memoryUsage().heapUsed),
  },
  {
    kind: 'counter',
    name: 'process_cpu_seconds_total',
    help: 'Total user and system CPU time spent in seconds.',
    samples() {
      const { user, system } = process.cpuUsage();
      return one((user + system) / 1_000_000);
    },
  },
];

/** What the world has counted anyway, as Prometheus reads it. Nothing is counted for it. */
export async function getMetrics(call: ControlCall) {
  // Loaded when somebody asks: most sandboxes are never scraped.
  const { Counter, Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  for (const { kind, name, help, samples } of FAMILIES) {
    const list = samples(call);
    const settings = { name, help, labelNames: Object.keys(list[0]?.[0] ?? {}), registers: [registry] };
    const metric: AnyCounter | AnyGauge = kind === 'counter' ? new Counter(settings) : new Gauge(settings);
    for (const [labels, value] of list) metric.inc(labels, value);
  }
  const headers = { 'Content-Type': registry.contentType };
  return { status: 200, format: 'text', body: await registry.metrics(), headers } as const;
}
