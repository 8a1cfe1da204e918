import { VERSION } from '../own-protocol.js';
import { readRequest, type Request } from './messages.js';

type SendHeight = (height: number) => void;

/** Pages that ask repeatedly get the response through the newest of their ports. */
const MAX_PORTS = 4;

export interface FrameProtocols {
  /** Tells the page how high the content is, in CSS pixels. */
  report(height: number): void;
  /** Whether the page follows links that it is sent. */
  readonly followsLinks: boolean;
  sendLink(url: string): void;
}

/**
 * Talks to the page that embeds the frame, in whichever protocol it uses. The height is not a secret, so a protocol that does not
 * begin with a message from the page may send it to any page.
 *
 * @param id Of the frame, in Bluesky's protocol.
 * @param secret Of the frame, in WordPress's.
 */
export function connect(view: Window, id: string | undefined, secret: string | undefined): FrameProtocols {
  const { parent } = view;
  const post = (data: object, origin = '*'): void => parent.postMessage(data, origin);
  const senders = new Map<string, SendHeight>();
  const ports: MessagePort[] = [];
  let height = 0;

  const add = (name: string, send: SendHeight): void => {
    senders.set(name, send);
    if (height > 0) send(height);
  };
  const answer = (request: Request, origin: string): void => {
    switch (request.kind) {
      case 'wordpress':
        senders.get('wordpress')?.(height);
        return;
      case 'mastodon':
        add('mastodon', (value) => post({ type: 'setHeight', id: request.id, height: value }, origin));
        return;
      case 's9e':
        ports.push(request.port);
        ports.splice(0, ports.length - MAX_PORTS).forEach((port) => port.close());
        add('s9e', (value) => ports.forEach((port) => port.postMessage(value)));
        return;
      case 'own':
        add('own', (value) => post({ type: 'tiktok-refugee:height', version: VERSION, height: value }, origin));
    }
  };

  if (secret !== undefined) add('wordpress', (value) => post({ message: 'height', value, secret }));
  if (id !== undefined) add('bluesky', (value) => post({ id, height: value }));
  view.addEventListener('message', (event) => {
    if (event.source !== parent || parent === view) return;
    const request = readRequest(event, secret);
    // Pages without their own origin get the response through the window that asked.
    if (request) answer(request, event.origin === 'null' || !/^https?:/.test(event.origin) ? '*' : event.origin);
  });
  if (parent !== view) post({ type: 'tiktok-refugee:ready', version: VERSION });

  return {
    report: (value) => {
      if (value === height) return;
      height = value;
      for (const send of senders.values()) send(value);
    },
    // Its ready message may arrive before the frame listens.
    followsLinks: secret !== undefined,
    sendLink: (url) => post({ message: 'link', value: url, secret }),
  };
}
