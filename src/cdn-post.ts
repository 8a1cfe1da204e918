import './define/early.js';
import './define/post.js';
