/**
 * A clock for tests that compare times: that of the processor, which does not run while another process has its turn.
 *
 * @returns milliseconds that this process has taken so far
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
