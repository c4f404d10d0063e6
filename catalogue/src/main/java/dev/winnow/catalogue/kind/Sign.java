package dev.winnow.catalogue.kind;

/**
 * What shows that a dataset is of a kind.
 *
 * @param kind the kind
 * @param where whether a theme, a format or a word shows it
 * @param what the theme's or format's code, or the word as it is in the table of signs
 */
public record Sign(DataKind kind, Where where, String what) {

  /** Where a sign is found. */
  public enum Where {
    THEME,
    FORMAT,
    WORD
  }
}
