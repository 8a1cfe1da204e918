import type { BuildResult } from '../write/build-feed.js';

type Builder = () => Promise<BuildResult>;

/** Keeps a builder, which remembers what it built, for as long as its settings stay the same. */
export function latestBuilder<Settings>(create: (settings: Settings) => Builder): (settings: Settings) => Builder {
  let key: string | undefined;
  let builder: Builder | undefined;
  return (settings) => {
    const text = JSON.stringify(settings);
    if (!builder || text !== key) [builder, key] = [create(settings), text];
    return builder;
  };
}
