import { cloudsFor, memberOf, type Chooser, type SelectionMember } from '../list/selection-member.js';
import { tagsOf } from '../list/tag-names.js';

/** Where a member was when it last shared a selection. */
interface Share {
  readonly id: string;
  readonly root: Node;
  selectedTags: Chooser['selectedTags'];
}

const shares = new WeakMap<SelectionMember, Share>();
const isCloud = ({ host }: SelectionMember): boolean => 'for' in host;
const idOf = (member: SelectionMember): string => (isCloud(member) ? member.host.for : member.host.id) || '';

/** The other elements that an id refers to, or that refer to it, in the same document or shadow root. */
const othersAt = (member: SelectionMember, id: string, root: Node): SelectionMember[] =>
  id && 'getElementById' in root
    ? [...(root as Document | ShadowRoot).querySelectorAll(`[id="${CSS.escape(id)}"]`), ...cloudsFor(id, root)]
        .flatMap((element) => memberOf(element) ?? [])
        .filter((other) => other !== member && idOf(other) === id)
    : [];

function take(member: SelectionMember, selectedTags: Chooser['selectedTags']): void {
  member.host.selectedTags = selectedTags;
  const share = shares.get(member);
  if (share) share.selectedTags = selectedTags;
}

/** `tags` that were set from outside are a selection, which can be changed in the cloud, and set again. */
function takeInTags(member: SelectionMember): void {
  const { host } = member;
  if (isCloud(member) || !member.given || host.tags === member.given[0]) return;
  host.selectedTags = tagsOf(host.tags ?? '');
  host.tags = undefined;
  member.given = [undefined];
}

/** A list whose only cloud is for another one now shows everything again. */
function letGo(member: SelectionMember, { id, root }: Share): void {
  const left = othersAt(member, id, root);
  if (isCloud(member) && !left.some(isCloud)) for (const other of left) take(other, []);
}

function share(member: SelectionMember): void {
  const { host, isJoined } = member;
  if (!host.isConnected) return;
  const [id, root, old] = [idOf(member), host.getRootNode(), shares.get(member)];
  const others = othersAt(member, id, root);
  for (const other of others) other.share ??= share;
  if (others.length > 0) takeInTags(member);
  const isElsewhere = old !== undefined && isJoined && old.id !== id;
  const isChosen = !old || isElsewhere ? tagsOf(host.selectedTags).length > 0 : host.selectedTags !== old.selectedTags;
  if (isElsewhere) letGo(member, old);
  shares.set(member, { id, root, selectedTags: host.selectedTags });
  member.isJoined = true;
  if (isChosen) for (const other of others) take(other, host.selectedTags);
  if (isJoined && !isElsewhere) return;
  const first = others.find((other) => other.isJoined);
  if (!isChosen && first) take(member, first.host.selectedTags);
  // A list keeps its own tags as long as no cloud can show them.
  for (const other of others) takeInTags(other);
}

/**
 * From now on, a tag cloud shares its selection with the lists that have the id that it is for, in the same document or shadow
 * root. A new member takes over the selection, unless it brings one that was made since it last shared a selection.
 */
export function shareSelections(cloud: Chooser): void {
  const member = memberOf(cloud);
  if (!member || member.share) return;
  for (const each of [...othersAt(member, idOf(member), cloud.getRootNode()), member]) {
    each.share = share;
    share(each);
  }
}
