package dev.winnow.catalogue.score;

import java.util.Arrays;
import java.util.Locale;

/** What a look at an address found, in one word of a fixed list. */
public enum LinkKind {
  OK(Meaning.WORKS, false),
  /** A web page came where every dataset that names the address states a file. */
  PAGE_INSTEAD_OF_DATA(Meaning.WORKS, false),

  NOT_FOUND(Meaning.FAILS, false),
  GONE(Meaning.FAILS, false),
  /** The answer says OK, and its text that there is nothing. */
  SOFT_NOT_FOUND(Meaning.FAILS, false),
  /** A service's exception report inside an answer that says OK. */
  SERVICE_EXCEPTION(Meaning.FAILS, false),
  EMPTY(Meaning.FAILS, false),
  REDIRECT_LOOP(Meaning.FAILS, false),
  CLIENT_ERROR(Meaning.FAILS, false),
  BROKEN_OFF(Meaning.FAILS, false),
  SERVER_ERROR(Meaning.FAILS, true),
  NAME_UNKNOWN(Meaning.FAILS, true),
  CONNECTION_REFUSED(Meaning.FAILS, true),
  UNREACHABLE(Meaning.FAILS, true),
  TIMEOUT(Meaning.FAILS, true),
  CERTIFICATE_EXPIRED(Meaning.FAILS, true),
  CERTIFICATE_OF_OTHER_NAME(Meaning.FAILS, true),
  CERTIFICATE_UNTRUSTED(Meaning.FAILS, true),
  TLS(Meaning.FAILS, true),

  LOGIN(Meaning.UNSURE, false),
  FORBIDDEN(Meaning.UNSURE, false),
  RATE_LIMITED(Meaning.UNSURE, false),
  UNAVAILABLE(Meaning.UNSURE, false),
  ROBOTS(Meaning.UNSURE, false),
  NOT_ALLOWED(Meaning.UNSURE, false),
  /** Every address of its host failed at once: that is the host's fault, not the link's. */
  HOST_DOWN(Meaning.UNSURE, true),
  /** Kept before kinds were kept. */
  UNKNOWN(Meaning.UNSURE, false);

  private final Meaning meaning;
  private final boolean ofHost;

  /** What one look says about an address; only several failures make a broken link. */
  public enum Meaning {
    WORKS,
    FAILS,
    UNSURE
  }

  LinkKind(Meaning meaning, boolean ofHost) {
    this.meaning = meaning;
    this.ofHost = ofHost;
  }

  /** What it says about the address. */
  public Meaning meaning() {
    return meaning;
  }

  /** Whether the host as a whole may be to blame. */
  public boolean ofHost() {
    return ofHost;
  }

  /** As it is written in the API and the database, such as "not-found". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this code; unknown for one that a newer Winnow wrote. */
  public static LinkKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
