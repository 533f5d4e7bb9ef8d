/** Offers a text made in the browser as a file to keep. */
export function saveFile(text: string, name: string, mediaType: string): void {
  saveBlob(new Blob([text], { type: `${mediaType};charset=utf-8` }), name);
}

/** Offers data made in the browser as a file to keep. */
export function saveBlob(data: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
