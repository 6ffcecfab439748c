import type { ControlOperation } from './control.ts';
import { controlOperations } from './index.ts';
import { startWith } from './lay-down.ts';
import { noted } from './note-deeds.ts';
import { told } from './tell-changes.ts';

/** The control API as a sandbox runs it. */
export interface ControlApi {
  /** By `METHOD /path`; what each changes is written down, and told to those who look on. */
  readonly operations: Readonly<Record<string, ControlOperation>>;
  readonly startWith: typeof startWith;
}

export const controlApi: ControlApi = { operations: noted(told(controlOperations)), startWith };
