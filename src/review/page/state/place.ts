/** Where the reader is, as the URL's hash says it: `#/comparison/main/3fa2?change=regressed&open=shop/returns`. */
export interface Place {
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

/** Never throws: a broken escape stays as it is written. */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#?\/?/, ''), '?');
  const params: Record<string, string> = {};
  for (const part of query.split('&')) {
    const [name, value] = splitOnce(part, '=');
    if (name !== undefined && name !== '') params[decoded(name)] = decoded((value ?? '').replace(/\+/g, ' '));
  }
  return { path: path.split('/').filter(Boolean).map(decoded), params };
}

/** The hash of a place. What is empty is left out, so that a clean page has a clean URL. */
export function placeHash({ path, params }: Place): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${readable(value)}`)
    .join('&');
  return `#/${path.map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Encoded, but for the signs that a person wants to read and a hash may hold. */
function readable(value: string): string {
  return encodeURIComponent(value)
    .replace(/%(2C|2F|3A)/g, decodeURIComponent)
    .replace(/%20/g, '+');
}
