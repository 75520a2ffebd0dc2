// Tells a history that was exported from a dump: a zip whose first file bears a name of its own.

/** The first file of an export; it says what the others are. */
const FIRST_NAME = 'exposcope-history.json';

// PKWARE APPNOTE 4.3.7, local file header: the signature, the length of the name at 26, and the
// name at 30.
const SIGNATURE = 0x04034b50;
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/** What cannot be read is none: whoever opens it as a dump will say why. */
export async function looksLikeExport(blob: Blob): Promise<boolean> {
  const length = NAME_AT + FIRST_NAME.length;
  if (blob.size < length) return false;
  let head: DataView;
  try {
    head = new DataView(await blob.slice(0, length).arrayBuffer());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
  if (head.getUint32(0, true) !== SIGNATURE) return false;
  if (head.getUint16(NAME_LENGTH_AT, true) !== FIRST_NAME.length) return false;
  const name = String.fromCharCode(...new Uint8Array(head.buffer, NAME_AT));
  return name === FIRST_NAME;
}
