/** A body for reading: JSON is indented, all else stays as it is. */
export function readable(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? indented(body) : body;
  } catch {
    return body;
  }
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** JSON text, indented as it was written: read and written again, a long number would lose its digits. */
function indented(json: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const breakLine = () => {
    lines.push(line);
    line = '  '.repeat(depth);
  };
  for (const [token] of json.matchAll(TOKENS)) {
    const opens = token === '{' || token === '[';
    const closes = token === '}' || token === ']';
    if (closes) depth -= 1;
    // `{}` and `[]` stay on their line.
    if (closes && !/[{[]$/.test(line)) breakLine();
    else if (!closes && /[{[]$/.test(line)) breakLine();
    line += token === ':' ? ': ' : token;
    if (opens) depth += 1;
    if (token === ',') breakLine();
  }
  return [...lines, line].join('\n');
}
