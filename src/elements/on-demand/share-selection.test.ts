import { expect } from '@open-wc/testing';
import { feedOf, item } from '../../../test/support/fixtures/feeds.js';
import {
  all,
  box,
  button,
  buttons,
  create,
  eventAt,
  settled,
  text,
  texts,
  titles,
  until,
  type Attributes,
  type Widget,
} from '../../../test/support/fixtures/widgets.js';

const CLOUD = 'tiktok-refugee-tag-cloud';
const LIST = 'tiktok-refugee-posts';
const TIPS = 'tiktok-refugee-tips';

const tip = (n: number): object => ({ _tiktok_refugee: { tips: [{ section: 'A', title: `Tip ${n}`, text: 'b' }] } });
const feed = feedOf([
  item(1, { tags: ['cats', 'pets'], ...tip(1) }),
  item(2, { tags: ['dogs', 'pets'], ...tip(2) }),
  item(3, { tags: ['trees'], ...tip(3) }),
]);

const cloudFor = (id: string, attributes: Attributes = {}): Widget<typeof CLOUD> =>
  create(CLOUD, feed, { for: id, ...attributes });
const listOf = (id: string, attributes: Attributes = {}): Widget<typeof LIST> => create(LIST, feed, { id, ...attributes });

async function place(root: Node, ...widgets: Widget[]): Promise<void> {
  for (const widget of widgets) {
    root.appendChild(widget);
    await settled(widget);
  }
}

const pressed = (cloud: Widget): string => texts(cloud, '[aria-pressed=true]').join();
const choose = (cloud: Widget, name: string): void =>
  all(cloud, '[part~=tag]')
    .find(({ textContent }) => textContent === name)!
    .click();
const shows = (list: Widget, ...numbers: number[]): Promise<void> =>
  until(
    () => titles(list).join() === numbers.map((n) => `Post ${n}`).join(),
    `the list shows ${numbers.join()}, not ${titles(list).join()}`,
  );
const isPressed = (cloud: Widget, names: string): Promise<void> =>
  until(() => pressed(cloud) === names, `"${names}" are chosen, not "${pressed(cloud)}"`);

describe('a selection that a cloud and a list share', () => {
  it('is the same whichever comes first', async () => {
    const around = await box();
    const first = Object.assign(listOf('first'), { selectedTags: ['dogs'] });
    const cloud = cloudFor('first');
    await place(around, first, cloud);
    await isPressed(cloud, 'dogs');
    const early = cloudFor('second');
    await place(around, early);
    choose(early, 'cats');
    const late = listOf('second');
    await place(around, late);
    await shows(late, 1);
  });

  it('is taken over by a list that replaces the old one', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('swapped'), listOf('swapped')];
    await place(around, cloud, list);
    choose(cloud, 'dogs');
    await shows(list, 2);
    const other = listOf('swapped');
    list.replaceWith(other);
    await settled(other);
    await shows(other, 2);
    choose(cloud, 'dogs');
    await shows(other, 1, 2, 3);
  });

  it('is taken over by a cloud that replaces the old one', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('kept'), listOf('kept')];
    await place(around, cloud, list);
    choose(cloud, 'dogs');
    await shows(list, 2);
    around.replaceChild(cloudFor('kept'), cloud);
    const other = around.firstElementChild as Widget<typeof CLOUD>;
    await settled(other);
    await isPressed(other, 'dogs');
    choose(other, 'cats');
    await shows(list, 1, 2);
  });

  it('survives markup that is replaced', async () => {
    const around = await box();
    const cloud = cloudFor('route');
    const inner = around.appendChild(document.createElement('main'));
    await place(around, cloud);
    await place(inner, listOf('route'));
    choose(cloud, 'trees');
    inner.innerHTML = '';
    inner.innerHTML = `<${LIST} id="route"></${LIST}>`;
    const list = inner.firstElementChild as Widget<typeof LIST>;
    list.feedData = feed;
    await settled(list);
    await shows(list, 3);
    await isPressed(cloud, 'trees');
  });

  it('stays when both are moved', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('moved'), listOf('moved')];
    await place(around, cloud, list);
    choose(cloud, 'dogs');
    await shows(list, 2);
    const elsewhere = await box();
    elsewhere.append(list, cloud);
    await isPressed(cloud, 'dogs');
    choose(cloud, 'trees');
    await shows(list, 2, 3);
  });

  it('goes for one that comes back what it has become meanwhile', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('cached'), listOf('cached')];
    await place(around, cloud, list);
    choose(cloud, 'dogs');
    await shows(list, 2);
    list.remove();
    choose(cloud, 'dogs');
    choose(cloud, 'cats');
    await cloud.updateComplete;
    await place(around, list);
    await shows(list, 1);
  });

  it('is shown by the cloud when it is set on the list', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('set'), listOf('set')];
    await place(around, list, cloud);
    list.selectedTags = ['cats', 'trees'];
    await isPressed(cloud, 'cats,trees');
    list.selectedTags = [];
    await isPressed(cloud, '');
  });

  it('takes in the tags of the list that the page sets later, and gives them up again', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('tags'), listOf('tags')];
    await place(around, list, cloud);
    list.tags = 'dogs, trees';
    await isPressed(cloud, 'dogs,trees');
    await shows(list, 2, 3);
    choose(cloud, 'dogs');
    choose(cloud, 'cats');
    await shows(list, 1, 3);
    list.setAttribute('tags', 'dogs');
    await isPressed(cloud, 'dogs');
    list.removeAttribute('tags');
    await isPressed(cloud, '');
    await shows(list, 1, 2, 3);
  });

  it('takes in tags that were set before the cloud came', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('before'), listOf('before')];
    await place(around, list);
    list.tags = 'dogs';
    await shows(list, 2);
    await place(around, cloud);
    await isPressed(cloud, 'dogs');
    choose(cloud, 'cats');
    await shows(list, 1, 2);
  });

  it('chooses among the tags that the list has from the beginning', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('base'), listOf('base', { tags: 'pets' })];
    await place(around, list, cloud);
    await isPressed(cloud, '');
    choose(cloud, 'cats');
    await shows(list, 1);
    choose(cloud, 'cats');
    await shows(list, 1, 2);
  });

  it('is one for two clouds and a list of tips', async () => {
    const around = await box();
    const clouds = [cloudFor('both'), cloudFor('both')] as const;
    const tips = create(TIPS, feed, { id: 'both' });
    await place(around, clouds[0], tips, clouds[1]);
    choose(clouds[0], 'cats');
    await isPressed(clouds[1], 'cats');
    choose(clouds[1], 'trees');
    await isPressed(clouds[0], 'cats,trees');
    await until(() => !text(tips).includes('Tip 2'), 'the tips are filtered');
    clouds[0].for = 'none';
    await clouds[0].updateComplete;
    expect(tips.selectedTags).to.deep.equal(['cats', 'trees']);
  });

  it('follows an id that is given later', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('later-id'), create(LIST, feed)];
    await place(around, cloud, list);
    choose(cloud, 'dogs');
    await cloud.updateComplete;
    list.id = 'later-id';
    list.requestUpdate();
    await shows(list, 2);
  });

  it('is not that of a list of the same id in another root', async () => {
    const around = await box();
    const root = (await box()).attachShadow({ mode: 'open' });
    const [cloud, outside, inside] = [cloudFor('twice'), listOf('twice'), listOf('twice')];
    await place(root, cloud, inside);
    await place(around, outside);
    choose(cloud, 'cats');
    await shows(inside, 1);
    expect(outside.selectedTags).to.deep.equal([]);
  });
});

describe('chosen tags', () => {
  it('can be cleared in the cloud, which keeps the focus', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('clear'), listOf('clear')];
    await place(around, cloud, list);
    expect(buttons(cloud, 'Clear')).to.deep.equal([]);
    choose(cloud, 'cats');
    choose(cloud, 'dogs');
    await until(() => buttons(cloud, 'Clear').length === 1, 'there is a button');
    const told: unknown[] = [];
    cloud.addEventListener('tiktok-refugee-tag-select', ({ detail }) => told.push(detail));
    button(cloud, 'Clear the selected tags').click();
    await shows(list, 1, 2, 3);
    await isPressed(cloud, '');
    expect(told).to.deep.equal([
      { tag: 'cats', selected: false },
      { tag: 'dogs', selected: false },
    ]);
    expect(cloud.shadowRoot!.activeElement?.textContent).to.equal('cats');
    await until(() => buttons(cloud, 'Clear').length === 0, 'the button is gone');
  });

  it('can be removed one by one above the list, and all', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('chips'), listOf('chips')];
    await place(around, cloud, list);
    choose(cloud, 'cats');
    choose(cloud, 'dogs');
    await until(() => buttons(list, 'Remove the tag').length === 2, 'the list names its tags');
    await expect(list).to.be.accessible();
    button(list, 'Remove the tag cats').click();
    await isPressed(cloud, 'dogs');
    await shows(list, 2);
    button(list, 'Clear').click();
    await shows(list, 1, 2, 3);
    await isPressed(cloud, '');
  });

  it('stay where the page cancels', async () => {
    const around = await box();
    const [cloud, list] = [cloudFor('stay'), listOf('stay')];
    await place(around, cloud, list);
    choose(cloud, 'cats');
    await until(() => buttons(list, 'Clear').length === 1, 'there is a button');
    list.addEventListener('tiktok-refugee-tag-select', (event) => event.preventDefault());
    const told = eventAt(list, 'tiktok-refugee-tag-select');
    button(list, 'Clear').click();
    expect((await told).tag).to.equal('cats');
    await isPressed(cloud, 'cats');
  });

  it('can be cleared where nothing has them', async () => {
    const around = await box();
    const tips = create(TIPS, feed);
    tips.selectedTags = ['birds'];
    await place(around, tips);
    await until(() => buttons(tips, 'Clear').length === 1, 'there is a button');
    button(tips, 'Clear').click();
    await until(() => text(tips).includes('Tip 3'), 'all tips are here');
  });
});

describe('tips of one post', () => {
  it('are those of the tags that are given, too', async () => {
    const tips = create(TIPS, feed, { post: 'post-1', tags: 'cats' });
    const none = create(TIPS, feed, { post: 'post-1', tags: 'trees' });
    await place(await box(), tips, none);
    expect(text(tips)).to.include('Tip 1');
    expect(none.state).to.equal('empty');
  });
});
