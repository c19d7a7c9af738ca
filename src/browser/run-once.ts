/**
 * Runs a script once per document though it may be injected again and again. A reader left over from before an update
 * of the extension can no longer speak; the new one puts it away and takes its place.
 */
export function runOnce(name: string, isAlive: () => boolean, run: (signal: AbortSignal) => void): void {
  const world = globalThis as { [key: symbol]: { isAlive: () => boolean; stop: () => void } | undefined };
  const key = Symbol.for(name);
  const running = world[key];
  if (running?.isAlive()) return;
  running?.stop();
  const controller = new AbortController();
  world[key] = { isAlive, stop: () => controller.abort() };
  run(controller.signal);
}
