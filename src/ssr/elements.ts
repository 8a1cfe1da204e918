// The registry for the command line, which imports no elements itself.
export { ELEMENTS, tagOf, type ElementName, type RegistryEntry } from '../elements/registry.js';
