import './define/early.js';
import './define/tag-cloud.js';
