/** Says in words what is wrong with a part of a file. */
export class DamagedParquet extends Error {
  override name = "DamagedParquet";
}
