/**
 * Packs a zip anew as tightly as the format allows: Zopfli looks longer for the same deflate stream that any
 * browser and store reads. A twentieth of what every agent downloads, for some seconds of one build.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import zopfli from "@gfx/zopfli";

export interface Entry {
  name: Buffer;
  /** Time and date, as they stand in the directory. */
  moment: Buffer;
  crc: number;
  data: Buffer;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
/** PKZIP 2.0, names in UTF-8. */
const [VERSION, UTF8] = [20, 0x0800];
const [STORED, DEFLATED] = [0, 8];
/** Beyond five, a round wins less than a thousandth. */
const ROUNDS = 5;

/** @throws Error where the file is no zip with one directory at its end. */
export function entriesOf(zip: Buffer): Entry[] {
  const end = zip.length - END_SIZE;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error("This is no zip, or one with a comment.");
  const entries: Entry[] = [];
  for (let at = zip.readUInt32LE(end + 16); at < end; ) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error(`The zip's directory is broken at byte ${at}.`);
    const [named, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + LOCAL_SIZE + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    entries.push({
      name: zip.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + named),
      moment: zip.subarray(at + 12, at + 16),
      crc: zip.readUInt32LE(at + 16),
      data: zip.readUInt16LE(at + 10) === STORED ? packed : inflateRawSync(packed),
    });
    at += CENTRAL_SIZE + named + extra + comment;
  }
  return entries;
}

/** @param path of a zip, which is replaced by its tighter self. */
export async function tighten(path: string): Promise<void> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const entries = entriesOf(readFileSync(path));
  for (const entry of entries) {
    const tight = Buffer.from(await zopfli.deflateAsync(entry.data, { numiterations: ROUNDS }));
    const method = tight.length < entry.data.length ? DEFLATED : STORED;
    const packed = method === DEFLATED ? tight : entry.data;
    const head = headOf(entry, method, packed.length);
    const local = Buffer.concat([word(LOCAL), head, entry.name, packed]);
    const attributes = Buffer.alloc(10);
    directory.push(
      Buffer.concat([word(CENTRAL), short(VERSION), head, attributes, word(offset), entry.name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.concat([
    ...[word(END), short(0), short(0), short(entries.length), short(entries.length)],
    ...[word(listed.length), word(offset), short(0)],
  ]);
  writeFileSync(path, Buffer.concat([...parts, listed, end]));
}

/** The fields that stand before an entry and again in the directory. */
function headOf({ name, moment, crc, data }: Entry, method: number, size: number): Buffer {
  return Buffer.concat([
    ...[short(VERSION), short(UTF8), short(method), moment],
    ...[word(crc), word(size), word(data.length), short(name.length), short(0)],
  ]);
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
