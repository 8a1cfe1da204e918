import './define/early.js';
import './define/index.js';
