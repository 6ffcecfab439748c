// The reference of one API at a time, `?api=turbosms`; the viewer is a custom element that asks for its spec itself.

const APIS = [
  ['turbosms', 'TurboSMS'],
  ['smsc', 'SMSC'],
  ['smsclub', 'SMS Club'],
  ['octotoo', 'Octotoo'],
  ['admin', 'Control API'],
] as const;

const wanted = new URLSearchParams(location.search).get('api');
const [slug, title] = APIS.find(([each]) => each === wanted) ?? APIS[0];

document.title = `Holub: ${title} reference`;
for (const [each, name] of APIS) {
  const link = document.createElement('a');
  link.href = `?api=${each}`;
  link.textContent = name;
  if (each === slug) link.setAttribute('aria-current', 'page');
  document.querySelector('nav')?.append(link);
}

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const COLOURS = isDark
  ? {
      'bg-color': '#14181d',
      'text-color': '#e6e9ed',
      'primary-color': '#8cc4ff',
      'nav-bg-color': '#1c2229',
      'nav-text-color': '#e6e9ed',
    }
  : {
      'bg-color': '#ffffff',
      'text-color': '#1c2229',
      'primary-color': '#0b5394',
      'nav-bg-color': '#eef1f4',
      'nav-text-color': '#1c2229',
    };
const attributes = {
  'spec-url': `/__admin/specs/${slug}.json`,
  // This server is the only one, and the only one that the page may ask.
  'hide-server-selection': 'true',
  ...COLOURS,
};

const viewer = document.createElement('openapi-explorer');
for (const [name, value] of Object.entries(attributes)) viewer.setAttribute(name, value);
document.querySelector('main')?.append(viewer);
