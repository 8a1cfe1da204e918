import { describeHeavy } from './heavy-page.js';

describeHeavy('the browser');
