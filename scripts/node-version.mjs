// Says clearly that Node is too old, before a build tool fails with something cryptic. Imported for its effect, first.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`wangge 需要 Node.js 20.19 或更高版本,当前是 ${process.versions.node}。`);
  console.error(`wangge needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
