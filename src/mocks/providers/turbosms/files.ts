import type { components } from '../../../generated/turbosms.ts';
import { type Account, shelf } from '../../world/accounts.ts';
import { nodeCrypto } from '../../world/node-modules.ts';
import { hash } from '../../world/random.ts';
import type { World } from '../../world/world.ts';
import type { FetchedFile } from '../provider.ts';
import type { AnswerName } from './answers.ts';
import type { Call } from './call.ts';
import { type Envelope, ok, refuse } from './envelope.ts';
import { asInteger, endingOf, isEmpty, isWebAddress } from './wire.ts';

type FileResult = components['schemas']['FileResult'];

/** A file of an account. Plain data. */
export interface UploadedFile {
  readonly id: number;
  readonly ending: string;
  readonly link: string;
  readonly source: string;
  readonly size: number;
  readonly createdAt: number;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': 'dotx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.formula': 'odf',
  'application/vnd.oasis.opendocument.text-flat-xml': 'fodt',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'application/vnd.ms-xpsdocument': 'xps',
  'application/oxps': 'xps',
  'application/postscript': 'eps',
  'application/eps': 'eps',
  'image/x-eps': 'eps',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.spreadsheet-flat-xml': 'fods',
  'text/csv': 'csv',
  'application/vnd.ms-excel.sheet.macroenabled.12': 'xlsm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template': 'xltx',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

const ENDINGS: ReadonlySet<string> = new Set([...Object.values(MEDIA_TYPES), 'dot', 'pdax', 'jpeg']);
const PICTURES: readonly string[] = ['jpg', 'jpeg', 'png', 'gif'];
const LARGEST = 3 * 1024 * 1024;

export const filesOf = (account: Account) => shelf<UploadedFile>(account, 'files');
/** File ids by what was uploaded, so that the same file again is the first one. */
const knownOf = (account: Account) => shelf<number>(account, 'file-contents');

export const fileById = (account: Account, id: number) => filesOf(account).get(String(id));
export const isPicture = (file: UploadedFile) => PICTURES.includes(file.ending);

/** `file/add`: keeps a file given by its address or as a data URL. */
export function addFile(call: Call): Envelope<FileResult> {
  const { url, data } = call.data.fields;
  const file = isEmpty(data) ? saveFromWeb(call, url) : saveFromData(call, data);
  if (file === 'nothing') return refuse('REQUIRED_CONTENT');
  return typeof file === 'string' ? refuse(file) : ok(fileResult(file, call.world));
}

/** `file/details`: one file of the account. */
export function fileDetails({ account, data, world }: Call): Envelope<FileResult> {
  const id = asInteger(data.fields.id);
  if (id === null) return refuse('INVALID_FILE_ID');
  const file = fileById(account, id);
  return file === undefined ? refuse('NOT_ALLOWED_FILE_ID') : ok(fileResult(file, world));
}

function fileResult({ id, link, source, size, createdAt }: UploadedFile, world: World): FileResult {
  return { id, link, source, size, created: world.kyiv.format(createdAt) };
}

/** Keeps a file by its address; unless it was fetched, its type is read from its ending and its size made up. */
export function saveFromWeb(call: Call, url: unknown): UploadedFile | AnswerName | 'nothing' {
  if (isEmpty(url)) return 'nothing';
  if (!isWebAddress(url) || new URL(url).pathname.endsWith('/')) return 'NOT_ALLOWED_FILE_EMPTY';
  const { fetched } = call;
  const ending = (fetched !== null && MEDIA_TYPES[mediaTypeOf(fetched)]) || endingOf(url);
  if (fetched !== null && (fetched.status !== 200 || fetched.bytes.length === 0)) return 'NOT_ALLOWED_FILE_EMPTY';
  if (!ENDINGS.has(ending)) return 'NOT_ALLOWED_FILE_TYPE';
  const size = fetched?.bytes.length ?? 1024 + (hash(url) >>> 12);
  if (size > LARGEST) return 'NOT_ALLOWED_FILE_SIZE';
  return save(call, `url ${url}`, { ending, source: url, size });
}

function mediaTypeOf(fetched: FetchedFile): string {
  return (fetched.mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Keeps a file given as a data URL (RFC 2397), in base64 or percent-encoded. */
export function saveFromData(call: Call, data: unknown, name = ''): UploadedFile | AnswerName {
  const comma = typeof data === 'string' ? data.indexOf(',') : -1;
  if (typeof data !== 'string' || !data.startsWith('data:') || comma < 0) return 'NOT_ALLOWED_FILE_EMPTY';
  const [mediaType = '', ...parameters] = data.slice('data:'.length, comma).split(';');
  const isBase64 = parameters.some((parameter) => parameter.trim().toLowerCase() === 'base64');
  const bytes = isBase64 ? Buffer.from(data.slice(comma + 1), 'base64') : plainBytes(data.slice(comma + 1));
  if (bytes.length === 0) return 'NOT_ALLOWED_FILE_EMPTY';
  if (bytes.length > LARGEST) return 'NOT_ALLOWED_FILE_SIZE';
  // Without a media type a data URL is text/plain; a known ending of a given name says more than a vague type.
  const ending = MEDIA_TYPES[mediaType.trim().toLowerCase() || 'text/plain'] ?? endingOf(name);
  if (!ENDINGS.has(ending)) return 'NOT_ALLOWED_FILE_TYPE';
  const content = nodeCrypto().createHash('sha1').update(bytes).digest('hex');
  return save(call, `data ${ending} ${content}`, { ending, source: '', size: bytes.length });
}

function plainBytes(text: string): Buffer {
  try {
    return Buffer.from(decodeURIComponent(text));
  } catch {
    return Buffer.from(text);
  }
}

function save(
  { account, world }: Call,
  content: string,
  draft: Pick<UploadedFile, 'ending' | 'source' | 'size'>,
): UploadedFile {
  const known = knownOf(account).get(content);
  const found = known === undefined ? undefined : fileById(account, known);
  if (found !== undefined) return found;
  const id = world.nextId(account.provider, 'file');
  const folder = (hash(content) >>> 0).toString(16).padStart(8, '0') + (id % 16).toString(16);
  const path = `${folder.slice(0, 3)}/${folder.slice(3, 6)}/${folder.slice(6, 9)}`;
  const link = `https://turbosms.ua/public/${path}/${id}.${draft.ending}`;
  const file: UploadedFile = { ...draft, id, link, createdAt: world.clock.now() };
  filesOf(account).set(String(id), file);
  knownOf(account).set(content, id);
  return file;
}
