import type { CarouselScreen, Content, Video } from '../../world/message.ts';
import { asList, asObject, asText, lengthOf } from '../framework/loose-values.ts';
import * as says from '../framework/sentences.ts';
import type { FieldReader } from './field-reader.ts';
import { given } from './given.ts';

const BUTTON_LETTERS = 50;

/** The extensions that a file may have. */
const EXTENSIONS = [
  ...['doc', 'docx', 'rtf', 'dot', 'dotx', 'odt', 'odf', 'fodt', 'txt', 'info', 'pdf', 'xps', 'pdax', 'eps'],
  ...['xls', 'xlsx', 'ods', 'fods', 'csv', 'xlsm', 'xltx'],
];

/** A button, a picture, a video and a file, in any combination (what may go together is not documented). */
export function readAttachments(block: FieldReader): Content {
  return given({
    button: readButton(block.inside('button')),
    image: block.inside('image')?.address('url', { required: true }),
    video: readVideo(block.inside('video')),
    file: readFile(block.inside('file')),
  });
}

function readButton(button: FieldReader | undefined): Content['button'] {
  const text = button?.text('text', { most: BUTTON_LETTERS });
  const url = button?.text('url');
  return text === undefined && url === undefined ? undefined : { text: text ?? '', url: url ?? '' };
}

function readVideo(video: FieldReader | undefined): Video | undefined {
  if (video === undefined) return undefined;
  const url = video.address('url', { required: true }) ?? '';
  // Opened by the button under the video; not a webhook.
  const callback = video.address('callback');
  const preview = video.text('preview', { required: true }) ?? '';
  const caption = video.text('buttonCaption');
  const sizeMb = video.whole('fileSize', { required: true, least: 0 }) ?? 0;
  const durationS = video.whole('duration', { least: 0 });
  const opens = callback !== undefined || caption !== undefined;
  const button = opens ? { text: caption ?? '', url: callback ?? '' } : undefined;
  return { url, preview, sizeMb, ...given({ durationS, button }) };
}

function readFile(file: FieldReader | undefined): Content['file'] {
  if (file === undefined) return undefined;
  const url = file.address('url', { required: true }) ?? '';
  const name = file.text('name', { required: true }) ?? '';
  const ext = file.oneOf('ext', EXTENSIONS, { required: true }) ?? '';
  return { url, name: name.toLowerCase().endsWith(`.${ext}`) ? name : `${name}.${ext}` };
}

/** The screens of a carousel. */
export function readCarousel(carousel: FieldReader | undefined): readonly CarouselScreen[] | undefined {
  const sections = carousel === undefined ? undefined : readList(carousel, 'sections');
  return sections?.map((section, index) => {
    const screen = carousel?.of(asObject(section) ?? {}, `sections.${index}.`) as FieldReader;
    const text = screen.text('text', { required: true, least: 2, most: 38 }) ?? '';
    const image = screen.address('imageUrl', { required: true }) ?? '';
    const primary = readScreenButton(screen.inside('primaryButton', { required: true }), 10);
    const secondary = readScreenButton(screen.inside('secondaryButton'), 12);
    return { text, image, buttons: [primary, secondary].filter((button) => button !== undefined) };
  });
}

function readScreenButton(
  button: FieldReader | undefined,
  letters: number,
): CarouselScreen['buttons'][number] | undefined {
  if (button === undefined) return undefined;
  const text = button.text('text', { required: true, most: letters }) ?? '';
  return { text, url: button.address('url', { required: true }) ?? '' };
}

/** The options of a survey. */
export function readOptions(survey: FieldReader | undefined): readonly string[] | undefined {
  const options = survey === undefined ? undefined : readList(survey, 'options');
  return options?.map((option, index) => {
    const place = `options.${index}`;
    const text = asText(option);
    if (text === null) return survey?.refuse(place, says.notText) ?? '';
    if (text.trim() === '') return survey?.refuse(place, says.blank) ?? '';
    if (lengthOf(text) < 2) return survey?.refuse(place, (label) => says.tooShort(label, 2)) ?? '';
    if (lengthOf(text) > 50) return survey?.refuse(place, (label) => says.tooLong(label, 50)) ?? '';
    return text;
  });
}

/** A list of two to five. */
function readList(reader: FieldReader, field: string): readonly unknown[] | undefined {
  if (!reader.has(field)) return reader.refuse(field, says.blank);
  const list = asList(reader.value(field));
  if (list === null) return reader.refuse(field, says.invalid);
  if (list.length < 2) return reader.refuse(field, (label) => says.tooFew(label, 2));
  if (list.length > 5) return reader.refuse(field, (label) => says.tooMany(label, 5));
  return list;
}
