package dev.winnow.web.event;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.web.event.EventText.Tone;

/** How grave each kind of event is. */
final class Tones {

  private Tones() {}

  static Tone of(EventKind kind) {
    return switch (kind) {
      case REMOVED, LINK_BROKEN, DELINQUENT -> Tone.BAD;
      case OVERDUE, PREDICTED_LATE, SCORE_FELL, STANDING_FELL, HARVEST_DEVIATED -> Tone.WARN;
      case LICENCE_CHANGED, ACCESS_CHANGED, FORMAT_CHANGED, MOVED, CHANGED -> Tone.CHANGE;
      case ADDED, RETURNED, RECOVERED, LINK_REPAIRED, SCORE_ROSE, STANDING_ROSE, RESTAMPED ->
          Tone.NEWS;
      case PORTAL_SILENT, PORTAL_BACK, HOST_DOWN, HOST_BACK -> Tone.WAY;
    };
  }
}
