/**
 * Imported first by every command, for its effect: says which Node is needed before anything else can fail oddly.
 * Like all files here it must be understood by an old Node, so it keeps to old syntax.
 */
const NEEDED = [20, 19];

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

if (!isNewEnough(process.versions.node)) {
  console.error(`Minutebook needs Node.js ${NEEDED.join('.')} or later; this is ${process.versions.node}.`);
  console.error('Install a newer one (https://nodejs.org) and run the same command again.');
  process.exit(1);
}
