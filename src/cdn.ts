import './define/preload.js';
import './define/index.js';
