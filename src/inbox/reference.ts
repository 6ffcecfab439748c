// The reference of one API at a time, `?api=turbosms`, in a viewer that is a custom element.
import { TOKEN_KEY } from './control/token-key.ts';

/** What we use of the viewer. */
interface Viewer extends HTMLElement {
  loadSpec(spec: object): Promise<void>;
}

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
  // This server is the only one, and the only one that the page may ask.
  'hide-server-selection': 'true',
  ...COLOURS,
};

// Where the control API asks for a token, this tab has it from the inbox, or sends the reader there.
const token = sessionStorage.getItem(TOKEN_KEY);
const headers = token === null ? {} : { Authorization: `Bearer ${token}` };
const [spec] = await Promise.all([
  fetch(`/__admin/specs/${slug}.json`, { headers, credentials: 'omit' }),
  customElements.whenDefined('openapi-explorer'),
]);
if (spec.status === 401) location.replace('/');

const viewer = document.createElement('openapi-explorer') as Viewer;
for (const [name, value] of Object.entries(attributes)) viewer.setAttribute(name, value);
// Every call of the viewer's own bears the token too.
viewer.addEventListener('request', (event) => {
  const { request } = (event as CustomEvent<{ request: { headers: Headers } }>).detail;
  if (token !== null && slug === 'admin') request.headers.set('Authorization', `Bearer ${token}`);
});
document.querySelector('main')?.append(viewer);
await viewer.loadSpec(await spec.json());
