import './define/preload.js';
import './define/post.js';
