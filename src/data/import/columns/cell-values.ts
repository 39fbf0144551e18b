// Values of table cells as people write them: numbers with thousands separators, full-width digits, units behind; yes and no.

// What no text file may hold: control characters, halves of characters, the sign of undecodable bytes, non-characters.
// eslint-disable-next-line no-control-regex -- control characters are what this takes out
const unprintable = /[\u0000-\u001f\u007f-\u009f\ufffd-\uffff]|[\ud800-\udfff]/gu;

/** Returns a value as trimmed text, one line, fit for a text file; '' for nothing. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').replace(unprintable, '').trim();
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'boolean' ? String(value) : '';
}

/** Returns a value as a number; NaN for what is none, undefined for an empty cell. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const text = textOf(value).normalize('NFKC');
  if (text === '' || /^(-|—|\/|n\/?a|null|无|空)$/i.test(text)) return undefined;
  const match =
    /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?)\s*(万)?\s*(?:人|户|口|个)?$/i.exec(text);
  if (match === null) return NaN;
  return Number(match[1].replaceAll(',', '')) * (match[2] === undefined ? 1 : 10_000);
}

/** Tells whether a value means yes. */
export function isYes(value: unknown): boolean {
  return value === true || /^(true|yes|y|1|是|园区|有)$/i.test(textOf(value));
}
