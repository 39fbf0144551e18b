// The one error class of the project: a code for programs, a sentence in Chinese and in English for people, and the
// details as data. Knows nothing of where it is shown. Its plain form crosses worker borders, where class and fields
// of thrown errors are lost.

/** Details of an error: the offending value, the path to it, the allowed range. */
export type ErrorDetail = Record<string, unknown>;

/** Structured-clonable form of a WanggeError. */
export interface PlainError {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly detail: ErrorDetail;
  readonly stack?: string;
}

/** Reports a failure with a stable code, text in both languages and details; `message` is the English text. */
export class WanggeError extends Error {
  override readonly name = 'WanggeError';
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly detail: ErrorDetail;

  /**
   * @param code kebab-case and stable, e.g. `event-in-past`
   * @param text one sentence per language, naming the value and what was expected
   * @param detail structured-clonable data; kept as given
   */
  constructor(code: string, text: { zh: string; en: string }, detail: ErrorDetail = {}) {
    super(text.en);
    this.code = code;
    this.zh = text.zh;
    this.en = text.en;
    this.detail = detail;
  }

  /** Returns a structured-clonable copy without prototype. */
  toPlain(): PlainError {
    const plain = { code: this.code, zh: this.zh, en: this.en, detail: cloneable(this.detail) };
    return this.stack === undefined ? plain : { ...plain, stack: this.stack };
  }

  /** Rebuilds the error on the other side of a worker border, with the stack of the place that raised it. */
  static fromPlain(plain: PlainError): WanggeError {
    const error = new WanggeError(plain.code, { zh: plain.zh, en: plain.en }, plain.detail);
    if (plain.stack !== undefined) error.stack = plain.stack;
    return error;
  }

  /** Wraps whatever was thrown; a WanggeError is returned as it is, anything else gets the code `unexpected`. */
  static from(thrown: unknown): WanggeError {
    if (thrown instanceof WanggeError) return thrown;
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    const error = new WanggeError(
      'unexpected',
      { zh: `程序内部错误：${cause}`, en: `Internal error: ${cause}` },
      { cause },
    );
    if (thrown instanceof Error && thrown.stack !== undefined) error.stack = thrown.stack;
    return error;
  }
}

/** Replaces what structured cloning would refuse (functions, symbols) by its text, so that reporting never fails. */
function cloneable(detail: ErrorDetail): ErrorDetail {
  const copy: ErrorDetail = {};
  for (const [key, value] of Object.entries(detail)) {
    const kind = typeof value;
    const refused = kind === 'function' || kind === 'symbol';
    Object.defineProperty(copy, key, {
      value: refused ? String(value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
