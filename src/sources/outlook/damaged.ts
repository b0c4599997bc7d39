/** Says in words what is wrong with a mail, or with a part of the file it is in. */
export class DamagedMail extends Error {
  override name = "DamagedMail";
}
