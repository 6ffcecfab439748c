import { type Piece, piecesOf, safeHref } from './links.ts';

/** A text from a message: shown as it is, its direction kept to itself, its http addresses to be opened by a click. */
export function ForeignText({ text }: { readonly text: string }) {
  return <ForeignPieces pieces={piecesOf(text)} />;
}

/** The same for a text that is taken apart already. */
export function ForeignPieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <bdi class="foreign">
      {pieces.map(({ text, href }) => (href === null ? text : <Address text={text} href={href} />))}
    </bdi>
  );
}

/** An address from a message: a link where it is http or https, else plain text. */
export function ForeignAddress({ url }: { readonly url: string }) {
  const href = safeHref(url);
  return <bdi class="foreign address">{href === null ? url : <Address text={url} href={href} />}</bdi>;
}

function Address({ text, href }: { readonly text: string; readonly href: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {text}
    </a>
  );
}
