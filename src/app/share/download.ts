/** Gives a file to the person, under a safe name. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser has taken the file by the next turn; keeping the address would keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
