#!/usr/bin/env -S node --min-semi-space-size=16 --max-semi-space-size=16
import * as modules from 'node:module';

// What was compiled once need not be again: Node 22.8 and newer keep it in the system's folder for temporary files. They
// write it down at the end, to which a server that is killed does not come.
modules.enableCompileCache?.();
setTimeout(() => modules.flushCompileCache?.(), 5000).unref();
void import('./program.ts').then(({ program }) => program.parseAsync());
