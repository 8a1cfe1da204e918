// `embed/frame.js`, the one script of the frames. A classic script, because sandboxes load modules only with CORS.
import { startFrame } from './frame/start.js';

startFrame(window);
