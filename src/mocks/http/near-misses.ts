import { distance } from 'fastest-levenshtein';
import type { Site } from './locate.ts';

const LISTED = 5;
const LONGEST_COMPARED = 200;

/** The operations that an unmatched request almost hit, nearest first: `turbosms POST /message/send.json`. */
export function nearMisses(sites: readonly Site[], method: string, path: string): readonly string[] {
  const wanted = path.slice(0, LONGEST_COMPARED).toLowerCase();
  return sites
    .flatMap(({ provider }) => Object.keys(provider.operations).map((key) => ({ slug: provider.slug, key })))
    .map(({ slug, key }) => {
      const [rowMethod = '', rowPath = ''] = key.split(' ');
      // One half of a path, such as `/send.php` of `/sys/send.php`, is nearer than another word of the same length.
      const isPart = wanted.length > 1 && (rowPath.startsWith(wanted) || rowPath.endsWith(wanted));
      const apart = isPart ? 1 : Math.min(distance(wanted, rowPath), distance(wanted, `/${slug}${rowPath}`));
      return { text: `${slug} ${key}`, apart: apart + (rowMethod === method ? 0 : 0.5), length: rowPath.length };
    })
    .filter(({ apart, length }) => apart <= Math.max(2, length / 2))
    .sort((a, b) => a.apart - b.apart || a.text.localeCompare(b.text))
    .slice(0, LISTED)
    .map(({ text }) => text);
}
