import { describeHostileFeeds } from './hostile-feeds.js';

describeHostileFeeds('DOMPurify');
