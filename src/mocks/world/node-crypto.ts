/** Node's crypto, which takes longer to load than a small sandbox to open, and which most sandboxes never need. */
export const nodeCrypto = () => process.getBuiltinModule('node:crypto');
