import './define/early.js';
import './define/posts.js';
