/**
 * How the reader of a message would call Holub: by its name, or in a clone of it, where there is no such command, by npm.
 */
export function calledAs(command: string, env: NodeJS.ProcessEnv = process.env): string {
  return isNpmScript(env) ? `npm run holub -- ${command}` : `holub ${command}`;
}

/** Whether npm runs one of Holub's own scripts. */
export function isNpmScript({ npm_package_name: name, npm_lifecycle_event: script }: NodeJS.ProcessEnv): boolean {
  return name === 'holub' && (script === 'start' || script === 'holub');
}
