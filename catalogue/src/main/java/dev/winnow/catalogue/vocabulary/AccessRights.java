package dev.winnow.catalogue.vocabulary;

/** Who may access data, by the codes of the EU access-right list. */
public enum AccessRights {
  PUBLIC,
  RESTRICTED,
  NON_PUBLIC,
  NORMAL,
  SENSITIVE,
  CONFIDENTIAL;

  /** Its address in the EU's list. */
  public String address() {
    return "http://publications.europa.eu/resource/authority/access-right/" + name();
  }
}
