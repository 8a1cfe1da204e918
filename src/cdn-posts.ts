import './define/preload.js';
import './define/posts.js';
