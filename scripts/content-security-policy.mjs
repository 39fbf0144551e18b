// The page's Content-Security-Policy: everything from the own origin, nothing inline, no eval, markup and script addresses only
// through named Trusted Types policies (`default` is made by the page's own code before anything else).

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html default',
];

/** The policy for a <meta> element, so that it also holds on a plain static host. */
export const metaPolicy = directives.join('; ');

/** The policy for a response header, which may also forbid framing. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/**
 * Returns the policy of the page that is one file: the one script and the one style sheet it carries, workers from addresses that the
 * page makes itself, and no connection at all.
 * @param {{ script: string, style: string }} hashes as source expressions
 */
export const singleFilePolicy = ({ script, style }) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html default',
  ].join('; ');
