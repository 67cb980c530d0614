/**
 * Whether a .shp can be given to the parser: its code, and records one after the other
 * up to the end of the file (ESRI Shapefile Technical Description 1998). The parser itself
 * would run forever on a record of negative length and be silent about a file that was cut off.
 */
export const isSoundShp = (shp: DataView): boolean => {
  if (shp.byteLength < 100 || shp.getInt32(0) !== 9994) return false
  let offset = 100
  while (offset < shp.byteLength) {
    if (offset + 8 > shp.byteLength) return false
    const length = shp.getInt32(offset + 4) * 2
    if (length < 4 || offset + 8 + length > shp.byteLength) return false
    offset += 8 + length
  }
  return true
}

/** Number of records of a .dbf whose header, fields and length fit together (dBASE III); null where they do not. */
export const soundDbfRecords = (dbf: DataView): number | null => {
  if (dbf.byteLength < 33) return null
  const records = dbf.getUint32(4, true)
  const headerLength = dbf.getUint16(8, true)
  const recordLength = dbf.getUint16(10, true)
  if (headerLength > dbf.byteLength || (headerLength - 33) % 32 !== 0 || headerLength < 65 || dbf.getUint8(headerLength - 1) !== 13) return null
  let width = 1
  for (let field = 32; field < headerLength - 1; field += 32) width += dbf.getUint8(field + 16)
  return width === recordLength && headerLength + records * recordLength <= dbf.byteLength + 1 ? records : null
}
