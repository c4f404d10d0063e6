package dev.winnow.catalogue;

/**
 * Something that reading a record noticed: cut, repaired, derived or odd. It is shown, not hidden.
 *
 * @param kind a short name such as "derived-id" or "cut-keywords"
 * @param field the property it is about, such as "identifier"
 * @param text what was noticed, in words, with the value
 */
public record Finding(String kind, String field, String text) {

  /** The parts into which the records of a dataset are split, such as "train, test". */
  public static final String SPLITS = "splits";

  /** The fields of a dataset's records that label others. */
  public static final String LABELS = "labels";
}
