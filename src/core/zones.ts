// Hours from UTC. If countries share a name, that of RFC 822 counts, otherwise the one whose feeds use it most: India's IST.
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2, eet: 2, eest: 3 },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10, ast: -4, adt: -3 },
  ...{ nst: -3.5, ndt: -2.5, brt: -3, art: -3, clt: -4, clst: -3, wat: 1, cat: 2, sast: 2, eat: 3, msk: 3, trt: 3, irst: 3.5 },
  ...{ gst: 4, pkt: 5, ist: 5.5, npt: 5.75, ict: 7, wib: 7, hkt: 8, sgt: 8, myt: 8, pht: 8, awst: 8, jst: 9, kst: 9 },
  ...{ acst: 9.5, acdt: 10.5, aest: 10, aedt: 11, nzst: 12, nzdt: 13 },
};

// An offset; or one after "GMT", or before a name, which is how Go and JavaScript write dates.
const OFFSET = /^ ?(?:z|utc?|gmt)? ?([+-])(\d\d?)(?::?(\d\d)|:\d?)?(?![\d:])(?: ?(?:[a-z]{1,5}|[+-]\d{2,4})(?= |$))?/;
const NAME = /^ ?([a-z]{1,4})(?= |$)/;

/**
 * Reads the time zone at the beginning of a text in lower case.
 *
 * @returns minutes that its clocks are ahead of UTC, 0 if there is none, `undefined` if it is impossible; and what follows it
 */
export function zoneMinutes(text: string): { readonly offset: number | undefined; readonly rest: string } {
  const offset = OFFSET.exec(text);
  if (offset) {
    const [all, sign, hours, minutes = '0'] = offset;
    const size = Number(hours) * 60 + Number(minutes);
    const isPossible = Number(hours) < 24 && Number(minutes) < 60;
    return { offset: isPossible ? (sign === '-' ? -size : size) : undefined, rest: text.slice(all.length) };
  }
  const [all = '', name] = NAME.exec(text) ?? [];
  const hours = ZONES[name ?? ''];
  return hours === undefined ? { offset: 0, rest: text } : { offset: hours * 60, rest: text.slice(all.length) };
}
