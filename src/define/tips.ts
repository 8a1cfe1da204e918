import { TiktokRefugeeTips } from '../elements/tips/tips.js';
import { define } from './define.js';

define('tiktok-refugee-tips', TiktokRefugeeTips);

declare global {
  interface HTMLElementTagNameMap {
    'tiktok-refugee-tips': TiktokRefugeeTips;
  }
}
