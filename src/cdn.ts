import './define/index.js';
