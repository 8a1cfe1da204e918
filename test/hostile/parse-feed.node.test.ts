import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../src/core/errors.js';
import { parseFeed } from '../../src/core/parse-feed.js';
import { selectPosts } from '../../src/core/select-posts.js';
import { countTags, scaleTags } from '../../src/core/tags.js';
import { feedJson } from './json-arbitrary.js';
import { RUNS, SEED } from './runs.js';

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const members = (): string => JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)));

/** Runs what may only fail with a `FeedError`. */
function held(run: () => void): void {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof FeedError, String(error));
  }
}

describe('any feed', () => {
  it('is read or refused with a FeedError, and what is read can be listed', () => {
    fc.assert(
      fc.property(feedJson, fc.option(fc.webUrl(), { nil: undefined }), (json, url) =>
        held(() => {
          const { posts } = parseFeed(json, url);
          scaleTags(countTags(selectPosts(posts, { language: 'zh', search: 'a', sort: 'title' })));
        }),
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('as text is read or refused with a FeedError, and leaves the prototypes as they are', () => {
    const before = members();
    const text = fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      { weight: 3, arbitrary: feedJson.map((json) => JSON.stringify(json)) },
    );
    fc.assert(
      fc.property(text, fc.nat(), (json, cut) => {
        held(() => void parseFeed(cut % 4 ? json : json.slice(0, cut % (json.length + 1))));
        assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    assert.equal(members(), before);
  });
});
