package dev.winnow.harvest;

/** Something a portal listed; each has the id that the portal uses. */
public sealed interface Found permits RawRecord, Found.Deleted, Found.Unfetched, Found.Skipped {

  /** The portal's own id, or a derived one that says so when it is read. */
  String sourceId();

  /** The portal says that this dataset is deleted. */
  record Deleted(String sourceId) implements Found {}

  /**
   * Listed, but its own request failed or its place in the list cannot be read: never an absence.
   *
   * @param sourceId the portal's id, or the place in the list when it has none
   * @param kind of the fault, such as "http-500" or "not-an-object"
   * @param message what happened, in words
   * @param nameless whether it cannot be told which dataset, or which datasets, it is
   */
  record Unfetched(String sourceId, String kind, String message, boolean nameless)
      implements Found {

    /** What the portal names, but does not give. */
    public Unfetched(String sourceId, String kind, String message) {
      this(sourceId, kind, message, false);
    }
  }

  /**
   * Something at a place of a list of which nobody can tell which dataset it is: any that is
   * missing might be it.
   */
  static Unfetched nameless(String place, String kind, String message) {
    return new Unfetched(place, kind, message, true);
  }

  /**
   * Listed and counted by the portal, but no dataset, such as a showcase or a draft: neither kept
   * nor a fault.
   */
  record Skipped(String sourceId) implements Found {}
}
