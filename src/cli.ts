#!/usr/bin/env -S node --max-semi-space-size=16
import * as modules from 'node:module';

// What was compiled once need not be again: Node 22.8 and newer keep it in the system's folder for temporary files.
modules.enableCompileCache?.();
const { program } = await import('./program.ts');
await program.parseAsync();
