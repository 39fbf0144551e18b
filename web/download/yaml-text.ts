// Writes plain data as YAML: mappings and lists in block style, every text in double quotes as in JSON (which is YAML too), so that
// no text is ever mistaken for something else. Pure.

/** Returns the YAML text of JSON-like data, ending in a line break. */
export const yamlText = (data: unknown): string =>
  `${isInline(data) ? inline(data) : lines(data, '').join('\n')}\n`;

function lines(data: unknown, indent: string): string[] {
  if (Array.isArray(data)) return listLines(data, indent);
  if (isMapping(data)) {
    return Object.entries(data).flatMap(([key, value]) =>
      entryLines(`${indent}${keyText(key)}:`, value, indent),
    );
  }
  return [`${indent}${scalar(data)}`];
}

function entryLines(head: string, value: unknown, indent: string): string[] {
  if (isInline(value)) return [`${head} ${inline(value)}`];
  return [head, ...lines(value, `${indent}  `)];
}

function listLines(list: readonly unknown[], indent: string): string[] {
  return list.flatMap((item) => {
    if (isInline(item)) return [`${indent}- ${inline(item)}`];
    const [first = '', ...rest] = lines(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

/** Scalars, empty things and short lists of scalars stand on one line. */
function isInline(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => isScalar(item)) && JSON.stringify(value).length < 80;
  return isScalar(value) || (isMapping(value) && Object.keys(value).length === 0);
}

const inline = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(scalar).join(', ')}]` : isMapping(value) ? '{}' : scalar(value);

const scalar = (value: unknown): string => JSON.stringify(value ?? null);
const keyText = (key: string): string => (/^[A-Za-z][A-Za-z0-9-]*$/.test(key) ? key : JSON.stringify(key));
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
