/** More failing files than these are no accident of a busy machine. */
const MOST_FILES = 3;

/**
 * The test cases that the output of a step names as failed, in the form in which both reporters write them.
 *
 * @param {string} output
 * @returns {{file: string, name: string}[]} each once
 */
export function failuresIn(output) {
  const found = Array.from(output.matchAll(/^FAIL {2}(\S+) (.*)$/gm), ([line, file, name]) => [line, { file, name }]);
  return [...new Map(found).values()];
}

/**
 * The files to run once more, by themselves: none if so many failed that the cause is not chance, or if something failed that no
 * line names.
 *
 * @param {{failed: number}} counts of the first run
 * @param {{file: string}[]} failures of the first run
 * @returns {string[]} each once
 */
export function filesToRepeat({ failed }, failures) {
  const files = [...new Set(failures.map(({ file }) => file))];
  return files.length > MOST_FILES || failures.length < failed ? [] : files;
}
