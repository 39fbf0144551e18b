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
