// What the tests may rely on in every engine, and what only some can do.
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { engine, itWith } from './engine.js';

describe(`${engine}'s window`, () => {
  it('has the focus, is visible and draws frames', async () => {
    expect(document.hasFocus()).to.equal(true);
    expect(document.visibilityState).to.equal('visible');
    await nextFrame();
  });

  it('has one size in every engine', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('can be resized', async () => {
    await setViewport({ width: 500, height: 400 });
    try {
      expect([innerWidth, innerHeight]).to.deep.equal([500, 400]);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('takes real keys', async () => {
    const input = await fixture<HTMLInputElement>('<input>');
    input.focus();
    await sendKeys({ type: 'añb' });
    await sendKeys({ press: 'Backspace' });
    expect(input.value).to.equal('añ');
  });

  it('takes real clicks', async () => {
    const button = await fixture<HTMLButtonElement>('<button>a</button>');
    const { x, y, width, height } = button.getBoundingClientRect();
    const clicked = new Promise<boolean>((resolve) => {
      button.onclick = ({ isTrusted }) => resolve(isTrusted);
    });
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    expect(await clicked).to.equal(true);
  });

  itWith(engine === 'chromium', 'can be made to prefer dark colours and less motion', async () => {
    await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    try {
      expect(matchMedia('(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)').matches).to.equal(true);
    } finally {
      await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    }
  });
});
