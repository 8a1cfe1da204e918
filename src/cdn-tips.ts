import './define/early.js';
import './define/tips.js';
