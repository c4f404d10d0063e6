package dev.winnow.alerts.event;

import java.util.Arrays;
import java.util.Optional;

/** What can happen, each told when it begins and not again while it lasts. */
public enum EventKind {
  /** A dataset is there that was not. */
  ADDED("dataset.added"),
  LICENCE_CHANGED("dataset.licence-changed"),
  ACCESS_CHANGED("dataset.access-changed"),
  FORMAT_CHANGED("dataset.format-changed"),
  /** Its publisher changed something of substance that has no kind of its own. */
  CHANGED("dataset.changed"),
  /** An address failed for days, not once. */
  LINK_BROKEN("dataset.link-broken"),
  LINK_REPAIRED("dataset.link-repaired"),
  /** The promised update is late. */
  OVERDUE("dataset.overdue"),
  /** It is so late that nobody should count on it. */
  DELINQUENT("dataset.delinquent"),
  /** It was overdue and is up to date again. */
  RECOVERED("dataset.recovered"),
  /** By its own rhythm so far, not its promise, an update should have come. */
  PREDICTED_LATE("dataset.predicted-late"),
  SCORE_FELL("dataset.score-fell"),
  SCORE_ROSE("dataset.score-rose"),
  REMOVED("dataset.removed"),
  RETURNED("dataset.returned"),
  /** It is found under another address or with another organisation. */
  MOVED("dataset.moved"),

  /** An organisation moved among its peers by more than chance explains. */
  STANDING_FELL("organisation.standing-fell"),
  STANDING_ROSE("organisation.standing-rose"),

  PORTAL_SILENT("portal.silent"),
  PORTAL_BACK("portal.back"),
  /** A harvest came out unlike those before it. */
  HARVEST_DEVIATED("portal.harvest-deviated"),
  /** Most of what changed is a date, which is the day of the run: one event, not thousands. */
  RESTAMPED("portal.restamped"),

  HOST_DOWN("host.down"),
  HOST_BACK("host.back");

  private final String code;

  EventKind(String code) {
    this.code = code;
  }

  /** As it is written everywhere, such as "dataset.overdue". */
  public String code() {
    return code;
  }

  /** The kind of this code; empty for an unknown one. */
  public static Optional<EventKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
