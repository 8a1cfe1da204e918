// Reporter of Node's test runner: what failed or was skipped, and as the last line `node: N passed, N failed, N skipped`.
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { root } from '../../src/tooling/ensure-install.mjs';

/** @param {AsyncIterable<{type: string, data: object}>} events */
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Without the line: it is that of the compiled code. The stack below has the right one.
    const where = data.file ? relative(root, data.file) : '';
    if (data.skip !== undefined || data.todo !== undefined) {
      skipped += 1;
      yield `skipped  ${where} ${data.name}${typeof data.skip === 'string' ? `: ${data.skip}` : ''}\n`;
    } else if (type === 'test:pass') {
      if (data.details.type !== 'suite') passed += 1;
    } else if (data.details.error?.failureType !== 'subtestsFailed') {
      failed += 1;
      yield `FAIL  ${where} ${data.name}\n${inspect(data.details.error?.cause ?? data.details.error, { depth: 4 })}\n\n`;
    }
  }
  yield `node: ${passed} passed, ${failed} failed, ${skipped} skipped\n`;
}
