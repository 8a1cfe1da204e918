import { TiktokRefugeeTagCloud } from '../elements/tag-cloud/tag-cloud.js';
import { define } from './define.js';

define('tiktok-refugee-tag-cloud', TiktokRefugeeTagCloud);

declare global {
  interface HTMLElementTagNameMap {
    'tiktok-refugee-tag-cloud': TiktokRefugeeTagCloud;
  }
}
