/** Hands a text to the reader as a download. It is made here and goes nowhere else. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
