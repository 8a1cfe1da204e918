import './define/preload.js';
import './define/tag-cloud.js';
