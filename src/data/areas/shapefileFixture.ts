import { strToU8, zipSync } from 'fflate'

type Ring = readonly (readonly [number, number])[]

/** Writes a .shp of polygons (type 5; ESRI Shapefile Technical Description 1998); null gives a null shape. Rings as they are: outer ones should run clockwise. */
export const shpOf = (shapes: readonly (readonly Ring[] | null)[], type = 5): Uint8Array => {
  const records = shapes.map((rings) => {
    if (rings === null) return new Uint8Array(4)
    if (type === 1) {
      const point = new DataView(new ArrayBuffer(20))
      point.setInt32(0, 1, true)
      point.setFloat64(4, rings[0]![0]![0], true)
      point.setFloat64(12, rings[0]![0]![1], true)
      return new Uint8Array(point.buffer)
    }
    const points = rings.flat()
    const record = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * points.length))
    record.setInt32(0, type, true)
    record.setInt32(36, rings.length, true)
    record.setInt32(40, points.length, true)
    let start = 0
    rings.forEach((ring, i) => {
      record.setInt32(44 + 4 * i, start, true)
      start += ring.length
    })
    points.forEach(([x, y], i) => {
      record.setFloat64(44 + 4 * rings.length + 16 * i, x, true)
      record.setFloat64(52 + 4 * rings.length + 16 * i, y, true)
    })
    return new Uint8Array(record.buffer)
  })
  const length = 100 + records.reduce((sum, record) => sum + 8 + record.length, 0)
  const file = new Uint8Array(length)
  const view = new DataView(file.buffer)
  view.setInt32(0, 9994)
  view.setInt32(24, length / 2)
  view.setInt32(28, 1000, true)
  view.setInt32(32, type, true)
  let at = 100
  records.forEach((record, i) => {
    view.setInt32(at, i + 1)
    view.setInt32(at + 4, record.length / 2)
    file.set(record, at + 8)
    at += 8 + record.length
  })
  return file
}

/** Writes a .dbf with text fields of 40 bytes; `encode` turns text into bytes. */
export const dbfOf = (rows: readonly Readonly<Record<string, string>>[], encode: (text: string) => Uint8Array = strToU8): Uint8Array => {
  const fields = Object.keys(rows[0] ?? { NAME: '' })
  const headerLength = 33 + 32 * fields.length
  const recordLength = 1 + 40 * fields.length
  const file = new Uint8Array(headerLength + rows.length * recordLength + 1).fill(0x20)
  file.fill(0, 0, headerLength)
  const view = new DataView(file.buffer)
  view.setUint8(0, 3)
  view.setUint32(4, rows.length, true)
  view.setUint16(8, headerLength, true)
  view.setUint16(10, recordLength, true)
  fields.forEach((field, i) => {
    file.set(strToU8(field.slice(0, 10)), 32 + 32 * i)
    view.setUint8(32 + 32 * i + 11, 'C'.charCodeAt(0))
    view.setUint8(32 + 32 * i + 16, 40)
  })
  view.setUint8(headerLength - 1, 13)
  rows.forEach((row, r) => fields.forEach((field, i) => file.set(encode(row[field] ?? '').slice(0, 40), headerLength + r * recordLength + 1 + 40 * i)))
  view.setUint8(file.length - 1, 26)
  return file
}

/** A ZIP archive of files by name; undefined ones are left out. */
export const zipOf = (files: Readonly<Record<string, Uint8Array | string | undefined>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).flatMap(([name, content]) => (content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]]))))

/** .prj texts as programs write them. */
export const prj = {
  esriUtm32: 'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
  projUtm32: 'PROJCS["ETRS89_UTM_zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["Meter",1]]',
  utm32WithZone: 'PROJCS["ETRS89_UTM_zone_32N_zE-N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",9],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",32500000],PARAMETER["false_northing",0],UNIT["Meter",1]]',
  utm33: 'PROJCS["ETRS_1989_UTM_Zone_33N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
  wgs84: 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  gaussKrueger: 'PROJCS["DHDN_3_Degree_Gauss_Zone_4",GEOGCS["GCS_Deutsches_Hauptdreiecksnetz",DATUM["D_Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",4500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",12.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
} as const
