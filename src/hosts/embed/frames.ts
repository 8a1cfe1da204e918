import { shaped, VERSION } from '../own-protocol.js';

/** CSS pixels. */
const MAX_HEIGHT = 100_000;
/** Paths of the frames that a build writes. */
const PATH = /\/embed\/(?:post\/[^/]+\/(?:full\/)?|(?:posts|tips|tags)\/(?:[\w-]+\/)?)(?:index\.html)?$|\/embed\/[^/]+\.html$/;

const isOurs = ({ src }: HTMLIFrameElement): boolean => URL.canParse(src) && PATH.test(new URL(src).pathname);

/** Whether messages from this origin can be from the frame. A sandbox has no origin, unless it is allowed its server's. */
function isOriginOf({ src, sandbox }: HTMLIFrameElement, origin: string): boolean {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return origin === (isOpaque ? 'null' : new URL(src).origin);
}

/** The height that a message gives, in CSS pixels; 0 for a frame that is ready to be asked; `undefined` for other messages. */
function readHeight(data: unknown): number | undefined {
  const ready = shaped(data, 'type', 'version');
  if (ready?.['type'] === 'tiktok-refugee:ready' && ready['version'] === VERSION) return 0;
  const message = shaped(data, 'type', 'version', 'height');
  if (message?.['type'] !== 'tiktok-refugee:height' || message['version'] !== VERSION) return undefined;
  const height = message['height'];
  return typeof height === 'number' && Number.isInteger(height) && height > 0 && height <= MAX_HEIGHT ? height : undefined;
}

/** Asks a frame for its height. It only receives what is sent after its script has run, and then says that it is ready. */
export function askForHeight(frame: HTMLIFrameElement): void {
  if (isOurs(frame)) frame.contentWindow?.postMessage({ type: 'tiktok-refugee:init', version: VERSION }, '*');
}

/** Gives our frames the height of their content. @param onSized Called when a frame has received one. */
export function sizeFrames(view: Window, onSized: (frame: HTMLIFrameElement) => void): void {
  view.addEventListener('message', ({ data, source, origin }) => {
    const height = readHeight(data);
    if (height === undefined || !source) return;
    const frames = [...view.document.querySelectorAll('iframe')];
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (!frame || !isOurs(frame) || !isOriginOf(frame, origin)) return;
    if (height === 0) {
      askForHeight(frame);
      return;
    }
    frame.style.height = `${height}px`;
    onSized(frame);
  });
}
