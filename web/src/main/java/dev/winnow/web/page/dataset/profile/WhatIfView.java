package dev.winnow.web.page.dataset.profile;

import java.util.List;

/**
 * What the score would be if something were stated.
 *
 * @param fields what can be assumed
 * @param field the one that was chosen; may be empty
 * @param value what was assumed; may be empty
 * @param answer what the score would be, or what is wrong with the assumption; may be empty
 * @param changes the metrics whose answers would change
 */
public record WhatIfView(
    List<String> fields, String field, String value, String answer, List<Change> changes) {

  public WhatIfView {
    fields = List.copyOf(fields);
    changes = List.copyOf(changes);
  }

  /**
   * A metric whose answer would change.
   *
   * @param metric what people call it
   * @param points before and after
   * @param reason why it would earn that
   */
  public record Change(String metric, String points, String reason) {}
}
