/** Hands a text to the reader as a download. It is made here and goes nowhere else. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
