/** Hands a file to the browser's download. */
export const saveFile = (fileName: string, content: string | Uint8Array, type: string): void => {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser reads the blob after this task; a second is plenty on any machine.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 1000)
}
