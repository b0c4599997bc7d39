/** A file of an archive: in a folder, or an object of an S3-compatible store. */
export interface StoredObject {
  /** Path below the root, with "/". */
  name: string;
  size: number;
  /** Changes when the content does: the time it was written, or the ETag. */
  version: string;
}

/** Where an archive's files are. */
export interface ObjectStore {
  /** As it was named on the command line. */
  readonly root: string;
  /** Every object, in the order of names. @throws AmendsError `not_found` when there is no such place */
  list(): AsyncIterable<StoredObject>;
  /** The object as a file on this machine, until it is released. @throws AmendsError when it cannot be read */
  fetch(name: string, version?: string): Promise<LocalFile>;
  /** The whole text of a small object; null when there is none. */
  text(name: string): Promise<string | null>;
  /**
   * Puts a finished file in the place of an object, at once: who reads sees the old one or the new one whole.
   * The file is gone afterwards. It must be in a folder that {@link scratch} gave.
   */
  put(name: string, file: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** A new folder on this machine for files in the making. */
  scratch(): Promise<string>;
}

export interface LocalFile {
  path: string;
  release(): Promise<void>;
}
