package dev.winnow.scoring.shacl;

/**
 * A rule that a description breaks.
 *
 * @param kind how
 * @param path the property, such as "dct:title"
 * @param of the class of the thing that breaks it, such as "dcat:Dataset"
 * @param value the value that is wrong; empty where one is missing
 * @param demanded what the rule says in the shapes' own terms, such as "sh:minCount 1"
 */
public record BrokenRule(Kind kind, String path, String of, String value, String demanded) {

  /** How a rule is broken. */
  public enum Kind {
    MISSING("shapes.missing"),
    TOO_MANY("shapes.too-many"),
    WRONG_KIND("shapes.wrong-kind"),
    WRONG_TYPE("shapes.wrong-type"),
    WRONG_CLASS("shapes.wrong-class"),
    OTHER("shapes.other");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The sentence that says it. */
    String key() {
      return key;
    }
  }
}
