import { describeHostileFeeds } from './hostile-feeds.js';

describeHostileFeeds('the browser');
