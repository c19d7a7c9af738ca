const SPACE_OR_COMMENT = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<!--|-->|<!\[CDATA\[|\]\]>|;)+/y;
const LITERAL = /[^\s"{}[\],:/;]+/y;
const AFTER_VALUE = /\s*(?:[}\]]|$)/y;
const AFTER_KEY = /\s*:/y;
const NEXT_KEY = /\s*,\s*(?:"(?:\\.|[^"\\\n]){0,80}"\s*:|[},/])/y;
const NEXT_ITEM = /\s*,\s*(?:["{[\]/\d-]|true|false|null)/y;

const isAt = (pattern: RegExp, source: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(source);
};

/** Where a string ends that began before `from`: at the first quotation mark after which JSON can go on. */
function endOfString(source: string, from: number, isKey: boolean, inObject: boolean): number {
  for (let at = from; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '"') {
      if (isKey ? isAt(AFTER_KEY, source, at + 1) : isAt(AFTER_VALUE, source, at + 1)) return at;
      if (!isKey && isAt(inObject ? NEXT_KEY : NEXT_ITEM, source, at + 1)) return at;
    }
  }
  return source.length;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the very fault that is mended here
const IN_STRING = /\\(?:u[\da-f]{4}|["\\/bfnrt])|\\|"|[\u0000-\u001f]+/gi;

/** The inside of a string as JSON allows it: bare quotation marks escaped, escapes that are none gone, raw control characters as spaces. */
const mendString = (raw: string): string =>
  raw.replace(IN_STRING, (part) => (part === '"' ? '\\"' : part === '\\' ? '' : part.startsWith('\\') ? part : ' '));

/**
 * JSON as newsrooms break it → JSON that parses, always as one list of all values: without comments and commas too many,
 * with bare quotation marks and line breaks inside strings put right, with what was cut off closed.
 * `{"headline": "قال "نعم"", } → [{"headline":"قال \"نعم\""}]`
 */
export function mendJson(source: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  let at = 0;
  const takeBack = (part: string) => {
    if (parts.at(-1) === part) parts.pop();
  };
  const begin = () => {
    if (open.length === 0 && parts.length > 0) parts.push(',');
  };
  while (at < source.length) {
    if (isAt(SPACE_OR_COMMENT, source, at)) {
      at = SPACE_OR_COMMENT.lastIndex;
      continue;
    }
    const char = source.charAt(at);
    const last = parts.at(-1);
    if (char === '"') {
      begin();
      const inObject = open.at(-1) === '}';
      const end = endOfString(source, at + 1, inObject && (last === '{' || last === ','), inObject);
      parts.push(`"${mendString(source.slice(at + 1, end))}"`);
      at = end + 1;
    } else if (char === '{' || char === '[') {
      begin();
      open.push(char === '{' ? '}' : ']');
      parts.push(char);
      at++;
    } else if (char === '}' || char === ']') {
      if (open.at(-1) === char) {
        takeBack(',');
        open.pop();
        parts.push(char);
      }
      at++;
    } else if (char === ',' || char === ':') {
      if (open.length > 0 && last !== ',' && last !== '{' && last !== '[') parts.push(char);
      at++;
    } else if (isAt(LITERAL, source, at)) {
      begin();
      parts.push(source.slice(at, LITERAL.lastIndex));
      at = LITERAL.lastIndex;
    } else at++;
  }
  takeBack(',');
  if (parts.at(-1) === ':') parts.push('null');
  return `[${parts.join('')}${open.reverse().join('')}]`;
}
