// What browser tests use of Mocha's globals.
interface MochaContext {
  /** Milliseconds; 0 means none. */
  timeout(milliseconds: number): this;
  skip(): never;
}
type MochaBody = (this: MochaContext) => void | Promise<void>;

declare function describe(title: string, body: () => void): void;
declare function it(title: string, body: MochaBody): void;
declare function before(body: MochaBody): void;
declare function after(body: MochaBody): void;
declare function beforeEach(body: MochaBody): void;
declare function afterEach(body: MochaBody): void;
