// Shows a value in a message: short, on one line, with control characters made visible.

const MAX_LENGTH = 60;

/** Returns a value as short text; lists and mappings by their size. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(value));
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === undefined) return '';
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ×${value.length}]`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0
      ? '{}'
      : cut(`{${keys.map((key) => JSON.stringify(key).slice(1, -1)).join(', ')}}`);
  }
  return typeof value;
}

function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const units = Array.from(text);
  return units.length <= MAX_LENGTH ? text : `${units.slice(0, MAX_LENGTH - 1).join('')}…`;
}
