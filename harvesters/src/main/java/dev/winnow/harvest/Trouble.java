package dev.winnow.harvest;

import java.time.Duration;

/** Why a portal lets nobody in, as far as its answer tells; each kind is left alone for a while. */
public enum Trouble {
  FIREWALL("firewall", Duration.ofDays(3)),
  LOGIN("login", Duration.ofDays(7)),
  QUOTA("quota", Duration.ofDays(1)),
  ROBOTS("robots", Duration.ofDays(7)),
  MOVED("moved", Duration.ofDays(3)),
  GONE("gone", Duration.ofDays(7)),
  MAINTENANCE("maintenance", Duration.ofHours(6)),
  WEB_PAGE("web-page", Duration.ofDays(1)),
  UNREACHABLE("unreachable", Duration.ofHours(6));

  private final String code;
  private final Duration rest;

  Trouble(String code, Duration rest) {
    this.code = code;
    this.rest = rest;
  }

  /** As it is counted and shown. */
  public String code() {
    return code;
  }

  /** Whether it is about the portal's address, so that one page that fails so proves nothing. */
  public boolean isOfAddress() {
    return this == MOVED || this == GONE || this == WEB_PAGE;
  }

  /** How long scheduled runs are skipped after one that met it for the first time. */
  public Duration rest() {
    return rest;
  }
}
