/** Whether a Holub answers at an address. */
export async function answersAt(base: string): Promise<boolean> {
  const health = await fetch(`${base}/__admin/health`)
    .then((response) => response.json() as Promise<{ readonly status?: unknown; readonly providers?: unknown } | null>)
    .catch(() => null);
  return health?.status === 'ok' && Array.isArray(health.providers);
}
