/* global AbortSignal, fetch */
// The programs that WebKitGTK is driven with, as children that never outlive this process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const patience = 30_000;

// The shell ends the program and all it started when its standard input closes: also when this process is killed.
function spawnGuarded(command, args, options) {
  const script = '"$@" & cat > /dev/null; trap "" TERM; kill 0; wait';
  const child = spawn('sh', ['-c', script, 'sh', command, ...args], { detached: true, ...options });
  const end = async () => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.stdin.end();
    await ended;
  };
  return { child, end };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * A display that nobody sees, with the pointer in its middle. It has no window manager: the window below the pointer has the
 * focus.
 *
 * @param {{x: number, y: number}} pointer
 * @returns {Promise<{name: string, end: () => Promise<void>}>}
 */
export async function startDisplay(pointer) {
  const args = ['-displayfd', '3', '-screen', '0', `${2 * pointer.x}x${2 * pointer.y}x24`, '-nolisten', 'tcp'];
  const { child, end } = spawnGuarded('Xvfb', args, { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
  const [, , , numbers] = child.stdio;
  try {
    // It writes its number and the line's end one after the other, and dies if nobody reads the second.
    const [number] = await once(createInterface(numbers), 'line', { signal: AbortSignal.timeout(patience) });
    return { name: `:${number}`, end };
  } catch (error) {
    await end();
    throw new Error('Xvfb did not start', { cause: error });
  }
}

/**
 * A WebDriver server for WebKitGTK, with its address as a function; commands fail after 30 seconds.
 *
 * @param {string} display
 * @param {string} home folder for all that it and its browser write
 * @returns {Promise<{call: (method: string, path: string, body?: object) => Promise<unknown>, end: () => Promise<void>}>}
 */
export async function startDriver(display, home) {
  const port = await freePort();
  // The driver and its browser find neither the user's settings nor a desktop; the language does not depend on the machine's.
  const env = {
    PATH: process.env['PATH'],
    DISPLAY: display,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    TMPDIR: home,
    LANGUAGE: 'en_US',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  };
  const options = { stdio: ['pipe', 'ignore', 'ignore'], env };
  const { end } = spawnGuarded('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], options);

  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }
  return { call, end };
}
