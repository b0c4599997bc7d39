/** A try that did not succeed. The reason is shown to people, so it holds no secret and no conversation. */
export class DeliveryFailure extends Error {
  /** Trying again is no use: the other side said never. */
  readonly permanent: boolean;

  constructor(reason: string, permanent = false) {
    super(reason);
    this.name = "DeliveryFailure";
    this.permanent = permanent;
  }
}
