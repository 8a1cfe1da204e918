import { describeHeavy } from './heavy-page.js';

describeHeavy('DOMPurify');
