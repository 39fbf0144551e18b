// Makes the `default` Trusted Types policy that the page's security policy asks for. Must be imported before anything else: a worker may
// start only from an address of the page's own origin, and nothing else passes. A page opened from a disk has no origin: there only
// addresses pass that the page made itself (blob:).

type ScriptUrlPolicy = { createScriptURL: (url: string) => string };
type TrustedTypeFactory = { createPolicy: (name: string, policy: ScriptUrlPolicy) => unknown };

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypeFactory };

trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (isOwn(new URL(url, location.href))) return url;
    throw new TypeError(`script from another origin: ${url}`);
  },
});

function isOwn({ protocol, origin }: URL): boolean {
  return location.protocol === 'file:' ? protocol === 'blob:' : origin === location.origin;
}
