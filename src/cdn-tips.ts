import './define/preload.js';
import './define/tips.js';
