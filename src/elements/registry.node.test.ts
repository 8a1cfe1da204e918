import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLASSES } from './classes.js';
import { ELEMENTS, type ElementName, type RegistryEntry, type WidgetElements, type WidgetTag } from './registry.js';

const names = Object.keys(ELEMENTS) as ElementName[];
const entryOf = (name: ElementName): RegistryEntry => ELEMENTS[name];
const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Listed = { [Name in ElementName as `tiktok-refugee-${Name}`]: (typeof ELEMENTS)[Name]['layouts'][number] };
type Declared = { [Tag in WidgetTag]: WidgetElements[Tag] extends { layout: infer Layout } ? Layout : never };

test('each loader fetches the class that is defined by that name', async () => {
  assert.deepEqual(Object.keys(CLASSES), names);
  for (const name of names) assert.equal(await entryOf(name).load(), CLASSES[name], name);
});

test('the settings of an element are its properties', () => {
  for (const name of names) {
    const attributes = CLASSES[name].observedAttributes;
    const properties = [...CLASSES[name].elementProperties.keys()].map(String).filter((property) => !property.startsWith('_'));
    assert.deepEqual([...entryOf(name).settings].sort(), properties.sort(), name);
    const withAttribute = entryOf(name).settings.filter((setting) => !['feedData', 'selectedTags'].includes(setting));
    assert.deepEqual(withAttribute.map(dashed).sort(), [...attributes].sort(), name);
  }
});

test('an element has layouts where it has such a setting, and the one that shows bodies is one of them', () => {
  for (const name of names) {
    const { settings, inlined } = entryOf(name);
    assert.equal(entryOf(name).layouts.length > 0, settings.includes('layout'), name);
    if (inlined.bodyLayout) assert.ok(entryOf(name).layouts.includes(inlined.bodyLayout), name);
  }
});

test('the layouts of an element are those of its class', () => {
  const listed = {} as Listed;
  // Neither would compile where one has a layout that the other does not.
  const declared: Declared = listed;
  const both: Listed = declared;
  assert.equal(both, listed);
});

test('the events of an element are those that its class documents', () => {
  for (const name of names) {
    const source = readFileSync(join(import.meta.dirname, name, `${name}.ts`), 'utf8');
    const documented = Array.from(source.matchAll(/@fires \{\w+\} tiktok-refugee-([a-z-]+)/g), ([, event]) => event);
    assert.deepEqual([...entryOf(name).events], documented, name);
  }
});

test('what browsers load imports only types of the registry', () => {
  const sources = (folder: string): string[] =>
    readdirSync(join(import.meta.dirname, '..', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(?!.*\.test\.).*\.ts$/.test(file))
      .map((file) => join(import.meta.dirname, '..', folder, file));
  const importing = ['core', 'store', 'sanitise', 'localization', 'styles', 'elements', 'define', 'react']
    .flatMap(sources)
    .filter((file) => /^(?:import|export) (?!type )[^;]*\/registry\.js'/m.test(readFileSync(file, 'utf8')));
  assert.deepEqual(importing, []);
});
