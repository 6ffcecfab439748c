import type { Faker } from '@faker-js/faker';
import { inventCast, worldOf } from './demo-cast.ts';
import { CHAPTERS } from './demo-chapters.ts';
import { DAY, type Happening, Story } from './demo-story.ts';
import type { Scenario, Step } from './schema.ts';

/** A day of four businesses, written by faker: the same for the same seed. */
export function writeDay(faker: Faker, seed: number): Scenario {
  faker.seed(seed);
  const cast = inventCast(faker);
  const story = new Story(faker, cast);
  for (const write of CHAPTERS) write(story);
  return {
    name: 'A day of four businesses',
    steps: [{ load: worldOf(cast, faker) }, ...inOrder(story.happenings)],
  };
}

/** The steps, with the clock turned between them and to the day's end. */
function inOrder(happenings: readonly Happening[]): Step[] {
  let now = 0;
  const steps = [...happenings]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, step }): Step[] => {
      const wait = at - now;
      now = at;
      return wait === 0 ? [step] : [{ advance: `${wait}s` }, step];
    });
  return [...steps, { advance: `${DAY - now}s` }];
}
