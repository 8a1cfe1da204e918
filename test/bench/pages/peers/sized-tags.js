/** The feed's tags with their sizes of 16 to 32 pixels. */
export async function sizedTags() {
  const { tags } = (await (await fetch('feed.json')).json())._tiktok_refugee;
  const counts = tags.map(({ count }) => Math.log(count));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return tags.map(({ name }, i) => ({ text: name, size: 16 + (16 * (counts[i] - least)) / (most - least || 1) }));
}
