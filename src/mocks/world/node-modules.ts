// Modules of Node that take longer to load than a small sandbox to open, and that most sandboxes never need.

export const nodeCrypto = () => process.getBuiltinModule('node:crypto');
export const nodeZlib = () => process.getBuiltinModule('node:zlib');
