import fc from 'fast-check';

/** Throws at whatever is done with it. */
const touchy = (): unknown =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
      has: () => {
        throw new Error('has');
      },
      ownKeys: () => {
        throw new Error('ownKeys');
      },
      getPrototypeOf: () => {
        throw new Error('getPrototypeOf');
      },
    },
  );

const cyclic = (): unknown => {
  const object: Record<string, unknown> = {};
  object['items'] = [object];
  return object;
};

const refusing = (): never => {
  throw new Error('no text');
};

/** Values of no type that any property has, each made anew. */
export const ODD_VALUES: Readonly<Record<string, () => unknown>> = {
  'symbol': () => Symbol('odd'),
  'symbols in an array': () => [Symbol('odd')],
  'bigint': () => 3n,
  'not a number': () => NaN,
  'infinity': () => -Infinity,
  'boolean': () => true,
  'number': () => 7,
  'empty array': () => [],
  'nested arrays': () => [[['a']], [null], [undefined]],
  'sparse array': () => Array<unknown>(3),
  'object': () => ({}),
  'object without a prototype': () => Object.create(null) as unknown,
  'cyclic object': cyclic,
  'throwing toString': () => ({ toString: refusing, valueOf: refusing, [Symbol.toPrimitive]: refusing }),
  'throwing getter': () => Object.defineProperty({}, 'items', { get: refusing, enumerable: true }),
  'throwing iterator': () => ({ length: 1, [Symbol.iterator]: refusing }),
  touchy,
  'function': () => refusing,
  'date': () => new Date(NaN),
  'url': () => new URL('https://example.org/{tag}'),
  'set': () => new Set(['odd']),
  'map': () => new Map([['items', []]]),
  'promise': () => Promise.resolve([]),
  'element': () => document.createElement('form'),
  'window': () => window,
  'typed array': () => new Uint8Array(3),
  'string': () => 'odd',
};

/** The name of an odd value. */
export const oddValue: fc.Arbitrary<string> = fc.constantFrom(...Object.keys(ODD_VALUES));
