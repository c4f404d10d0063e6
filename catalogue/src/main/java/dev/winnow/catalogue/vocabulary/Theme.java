package dev.winnow.catalogue.vocabulary;

/** The EU data themes, by their codes. */
public enum Theme {
  AGRI,
  ECON,
  EDUC,
  ENER,
  ENVI,
  GOVE,
  HEAL,
  INTR,
  JUST,
  REGI,
  SOCI,
  TECH,
  TRAN,
  OP_DATPRO;

  /** Its address in the EU's list. */
  public String address() {
    return "http://publications.europa.eu/resource/authority/data-theme/" + name();
  }
}
